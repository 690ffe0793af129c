import type { ReactNode } from 'react'
import styles from '../results.module.css'

/** A unit's name, and in small the ones above it; `children` may say the name otherwise. */
export const UnitNames = ({ names, children }: { names: readonly string[]; children?: ReactNode }) => (
  <>
    {children ?? names.at(-1) ?? '—'}
    {names.length > 1 && <span className={styles.above}>{names.slice(0, -1).join(' › ')}</span>}
  </>
)
