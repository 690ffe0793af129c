import { useEffect, useState } from 'react'
import type { DraftPool } from '../../../../contract/desk/draft'
import { useDesk, words } from '../../../ask/useDesk'
import styles from './draft.module.css'

/** Which version of which bank papers are drawn from, and how many questions it has. */
export function PoolPicker({
  pool,
  onChange,
  readOnly,
}: {
  pool: DraftPool | null
  onChange: (pool: DraftPool | null) => void
  readOnly: boolean
}) {
  const [text, setText] = useState(pool?.id ?? '')
  useEffect(() => {
    setText(pool?.id ?? '')
  }, [pool?.id])
  const shape = useDesk('readPoolShape', { poolId: pool?.id ?? '-' }, { enabled: pool !== null })
  return (
    <div className={styles.bank}>
      <label htmlFor="field-pool">题库</label>
      <input
        id="field-pool"
        aria-label="题库"
        value={text}
        readOnly={readOnly}
        onChange={({ target }) => {
          setText(target.value)
        }}
        onBlur={() => {
          const id = text.trim()
          onChange(id === '' ? null : { id, name: id })
        }}
      />
      <span className={styles.soft} role="status">
        {shape.data ? `共 ${String(shape.data.questions)} 道题` : ''}
        {pool && shape.error ? words(shape.error) : ''}
      </span>
    </div>
  )
}
