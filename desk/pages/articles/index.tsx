import { Route, Routes } from 'react-router-dom'
import { ArticlePage } from './article/ArticlePage'
import { ArticleList } from './list/ArticleList'

/** News: what is written, reviewed and published, and each article by itself. */
export default function ArticlesPage() {
  return (
    <Routes>
      <Route index element={<ArticleList />} />
      <Route path=":id" element={<ArticlePage />} />
    </Routes>
  )
}
