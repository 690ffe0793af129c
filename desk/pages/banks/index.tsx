import { Route, Routes } from 'react-router-dom'
import { BankPage } from './BankPage'
import { ImportPage } from './import/ImportPage'
import { ListPage } from './ListPage'

/** Banks of questions: which there are, what is in one, and how one is brought. */
export default function BanksPage() {
  return (
    <Routes>
      <Route index element={<ListPage />} />
      <Route path="new" element={<ImportPage />} />
      <Route path=":bankId" element={<BankPage />} />
      <Route path=":bankId/import" element={<ImportPage />} />
    </Routes>
  )
}
