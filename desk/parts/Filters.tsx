import type { ReactNode } from 'react'
import styles from './parts.module.css'

/** What narrows a table, in one row above it. */
export const Filters = ({ children }: { children: ReactNode }) => (
  <div className={styles.filters} role="search">
    {children}
  </div>
)
