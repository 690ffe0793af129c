import { Button } from 'tdesign-react'
import styles from './form.module.css'

/** Takes a row out of a list, or moves it up. */
export function RowTools<T>({
  name,
  rows,
  at,
  onChange,
}: {
  name: string
  rows: readonly T[]
  at: number
  onChange: (rows: T[]) => void
}) {
  const without = rows.filter((_, each) => each !== at)
  const up = () => {
    const moved = rows[at]
    if (moved !== undefined) onChange([...without.slice(0, at - 1), moved, ...without.slice(at - 1)])
  }
  return (
    <div className={styles.tools}>
      {at > 0 && (
        <Button size="small" variant="text" aria-label={`${name} 上移`} onClick={up}>
          上移
        </Button>
      )}
      <Button
        size="small"
        variant="text"
        aria-label={`${name} 删除`}
        onClick={() => {
          onChange(without)
        }}
      >
        删除
      </Button>
    </div>
  )
}
