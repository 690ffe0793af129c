import type { FormField } from '../../../../schema/describe'
import { useField } from './context'
import styles from './form.module.css'
import { Labelled } from './Labelled'
import type { Path } from './path'
import { RowTools } from './RowTools'

/** Choices of which the order counts: the first decides, then the next. */
export function OrderedChoices({ field, path, name }: { field: FormField; path: Path; name: string }) {
  const { value, set, id, findings, readOnly } = useField(path)
  const chosen = Array.isArray(value) ? (value as string[]) : []
  const names = field.item?.names ?? {}
  const left = Object.entries(names).filter(([key]) => !chosen.includes(key))
  return (
    <Labelled id={id} title={field.title} findings={findings}>
      <ol className={styles.ordered}>
        {chosen.map((key, at) => (
          <li key={key}>
            {names[key] ?? key}
            {!readOnly && (
              <RowTools name={`${name} ${names[key] ?? key}`} rows={chosen} at={at} onChange={set} />
            )}
          </li>
        ))}
      </ol>
      {!readOnly && left.length > 0 && chosen.length < (field.most ?? 9) && (
        <select
          id={id}
          className={styles.input}
          aria-label={name}
          value=""
          onChange={({ target }) => {
            set([...chosen, target.value])
          }}
        >
          <option value="">{chosen.length > 0 ? '再比…' : '先比…'}</option>
          {left.map(([key, label]) => (
            <option key={key} value={key}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  )
}
