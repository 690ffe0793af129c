import { Route, Routes } from 'react-router-dom'
import { ContestChoice } from './ContestChoice'
import { ContestResults } from './ContestResults'
import { PrintPage } from './print/PrintPage'

/** Results: a contest is chosen, looked at, taken out as a file or on paper. */
export default function ResultsPage() {
  return (
    <Routes>
      <Route index element={<ContestChoice />} />
      <Route path=":contestId" element={<ContestResults />} />
      <Route path=":contestId/print" element={<PrintPage />} />
    </Routes>
  )
}
