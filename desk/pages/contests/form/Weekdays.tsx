import type { FormField } from '../../../../schema/describe'
import { useField } from './context'
import styles from './form.module.css'
import type { Path } from './path'

const days = [1, 2, 3, 4, 5, 6, 0]
const dayNames = ['周日', '周一', '周二', '周三', '周四', '周五', '周六']

/** Days of every week on which nobody answers. */
export function Weekdays({ field, path, name }: { field: FormField; path: Path; name: string }) {
  const { value, set, readOnly } = useField(path)
  const off = Array.isArray(value) ? (value as number[]) : []
  const turn = (day: number, isOff: boolean) => {
    const next = isOff ? [...off, day].sort() : off.filter((each) => each !== day)
    set(next.length > 0 ? next : undefined)
  }
  return (
    <div className={styles.field} role="group" aria-label={name}>
      <span className={styles.label}>{field.title}</span>
      <div className={styles.checks}>
        {days.map((day) => (
          <label key={day} className={styles.check}>
            <input
              type="checkbox"
              checked={off.includes(day)}
              disabled={readOnly}
              onChange={({ target }) => {
                turn(day, target.checked)
              }}
            />
            {dayNames[day]}
          </label>
        ))}
      </div>
    </div>
  )
}
