import type { DeskArticle } from '../../../../contract/desk/article'
import styles from './ArticlePage.module.css'

/** Why a returned article came back. */
export function ReturnNote({ article: { stage, done, people } }: { article: DeskArticle }) {
  const last = [...done].reverse().find(({ did }) => did === 'return')
  if (stage !== 'returned' || !last) return null
  return (
    <p className={styles.note} role="note">
      {people[last.by] ?? '审核的同事'}退回时说：{last.note}
    </p>
  )
}
