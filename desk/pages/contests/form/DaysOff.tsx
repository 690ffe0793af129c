import { Button } from 'tdesign-react'
import type { FormField } from '../../../../schema/describe'
import { useField } from './context'
import styles from './form.module.css'
import { Labelled } from './Labelled'
import type { Path } from './path'

/** Days on which nobody answers, one by one. */
export function DaysOff({ field, path, name }: { field: FormField; path: Path; name: string }) {
  const { value, set, id, findings, readOnly } = useField(path)
  const days = Array.isArray(value) ? (value as string[]) : []
  const change = (next: string[]) => {
    set(next.length > 0 ? [...new Set(next)].sort() : undefined)
  }
  return (
    <Labelled id={id} title={field.title} findings={findings}>
      <div className={styles.checks}>
        {days.map((day) => (
          <span key={day} className={styles.chip}>
            {day}
            {!readOnly && (
              <Button
                size="small"
                variant="text"
                aria-label={`${name} 去掉 ${day}`}
                onClick={() => {
                  change(days.filter((each) => each !== day))
                }}
              >
                去掉
              </Button>
            )}
          </span>
        ))}
        {!readOnly && (
          <input
            id={id}
            className={styles.input}
            type="date"
            aria-label={name}
            value=""
            onChange={({ target }) => {
              if (target.value) change([...days, target.value])
            }}
          />
        )}
      </div>
    </Labelled>
  )
}
