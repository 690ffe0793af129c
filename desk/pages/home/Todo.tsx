import { Link } from 'react-router-dom'
import styles from './index.module.css'

export interface TodoRow {
  to: string
  title: string
  /** How it stands, in a few words. */
  note: string
}

/** Things of one kind that await somebody, each leading to where it is done; nothing at all while there are none. */
export function Todo({ title, rows, all }: { title: string; rows: readonly TodoRow[]; all?: string }) {
  if (rows.length === 0) return null
  return (
    <section className={styles.todo} aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {rows.map(({ to, title: name, note }) => (
          <li key={to}>
            <Link to={to}>{name}</Link>
            <span>{note}</span>
          </li>
        ))}
      </ul>
      {all && <Link to={all}>看全部</Link>}
    </section>
  )
}
