import { useField } from './context'
import styles from './form.module.css'
import { Labelled } from './Labelled'
import type { Path } from './path'

/** What a gate counts: its marks, or so many points once it is lit. */
export function Worth({ path, name }: { path: Path; name: string }) {
  const { value, set, id, findings, readOnly } = useField(path)
  const points = typeof value === 'object' && value !== null ? (value as { points?: number }).points : null
  return (
    <Labelled id={id} title="每关怎么计分" findings={findings}>
      <select
        id={id}
        className={styles.input}
        aria-label={`${name} 每关怎么计分`}
        value={points === null ? 'marks' : 'points'}
        disabled={readOnly}
        onChange={({ target }) => {
          set(target.value === 'marks' ? 'marks' : { points: 1 })
        }}
      >
        <option value="marks">按这一关的得分</option>
        <option value="points">点亮就得分</option>
      </select>
      {points !== null && (
        <input
          className={styles.number}
          type="number"
          aria-label={`${name} 每点亮一关得分`}
          value={points ?? ''}
          readOnly={readOnly}
          onChange={({ target }) => {
            set(target.value === '' ? {} : { points: Number(target.value) })
          }}
        />
      )}
    </Labelled>
  )
}
