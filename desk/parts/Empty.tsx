import type { ReactNode } from 'react'
import styles from './parts.module.css'

/** Nothing is there yet: what would be, and how to begin. */
export const Empty = ({ text, children }: { text: string; children?: ReactNode }) => (
  <div className={styles.note}>
    <p>{text}</p>
    {children}
  </div>
)
