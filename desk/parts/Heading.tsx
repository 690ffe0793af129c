import type { ReactNode } from 'react'
import styles from './parts.module.css'

/** A page's title, what it is for in a line, and at the right what can be done. */
export const Heading = ({
  title,
  note,
  children,
}: {
  title: ReactNode
  note?: ReactNode
  children?: ReactNode
}) => (
  <header className={styles.heading}>
    <div>
      <h1>{title}</h1>
      {note && <p>{note}</p>}
    </div>
    {children && <div className={styles.actions}>{children}</div>}
  </header>
)
