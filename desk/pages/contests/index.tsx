import { Route, Routes } from 'react-router-dom'
import { ContestPage } from './contest/ContestPage'
import { DraftPage } from './draft/DraftPage'
import { ListPage } from './list/ListPage'

/** Contests: those in the making, those under way, those that are over. */
export default function ContestsPage() {
  return (
    <Routes>
      <Route path="/" element={<ListPage />} />
      <Route path="/draft/:draftId" element={<DraftPage />} />
      <Route path="/:contestId/*" element={<ContestPage />} />
    </Routes>
  )
}
