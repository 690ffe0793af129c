import type { FormField } from '../../../../schema/describe'
import { useField } from './context'
import styles from './form.module.css'
import { Labelled } from './Labelled'
import { localOf, zoned } from './moment'
import type { Path } from './path'

interface Props {
  field: FormField
  path: Path
  /** The whole name, with those of the parts around it. */
  name: string
}

/** A field that holds one value. */
export function Leaf({ field, path, name }: Props) {
  const { id, findings } = useField(path)
  if (field.kind === 'yes-no') return <YesNo field={field} path={path} name={name} />
  return (
    <Labelled id={id} title={field.title} findings={findings}>
      {field.kind === 'choice' ? (
        <Choice field={field} path={path} name={name} />
      ) : (
        <Typed field={field} path={path} name={name} />
      )}
    </Labelled>
  )
}

function YesNo({ field, path, name }: Props) {
  const { value, set, id, findings, readOnly } = useField(path)
  return (
    <div className={styles.field}>
      <label className={styles.check}>
        <input
          id={id}
          type="checkbox"
          aria-label={name}
          checked={value === true}
          disabled={readOnly}
          onChange={({ target }) => {
            set(target.checked ? true : field.optional ? undefined : false)
          }}
        />
        {field.title}
      </label>
      {findings.map(({ sentence }) => (
        <p key={sentence} className={styles.wrong}>
          {sentence}
        </p>
      ))}
    </div>
  )
}

function Choice({ field, path, name }: Props) {
  const { value, set, id, readOnly } = useField(path)
  const names = field.names ?? {}
  const isNumber = Object.keys(names).every((key) => /^\d+$/.test(key))
  return (
    <select
      id={id}
      className={styles.input}
      aria-label={name}
      disabled={readOnly}
      value={value === undefined || value === null ? '' : String(value as string)}
      onChange={({ target }) => {
        set(target.value === '' ? undefined : isNumber ? Number(target.value) : target.value)
      }}
    >
      <option value="">{field.optional ? '不限' : '请选择'}</option>
      {Object.entries(names).map(([key, label]) => (
        <option key={key} value={key}>
          {difficulties[field.title]?.[key] ?? label}
        </option>
      ))}
    </select>
  )
}

const difficulties: Record<string, Record<string, string> | undefined> = {
  难度: { 1: '容易', 2: '中等', 3: '较难' },
}

const inputTypes: Partial<Record<FormField['kind'], string>> = {
  whole: 'number',
  number: 'number',
  moment: 'datetime-local',
  day: 'date',
}

function Typed({ field, path, name }: Props) {
  const { value, set, id, findings, readOnly } = useField(path)
  const isNumber = field.kind === 'whole' || field.kind === 'number'
  const shown = value === undefined || value === null ? '' : String(value as string)
  const change = (text: string) => {
    if (text === '') set(field.nullable ? null : undefined)
    else if (isNumber) set(Number(text))
    else set(field.kind === 'moment' ? zoned(text) : text)
  }
  return (
    <input
      id={id}
      className={isNumber ? styles.number : styles.input}
      type={inputTypes[field.kind] ?? 'text'}
      aria-label={name}
      aria-invalid={findings.some(({ level }) => level === 'refuse')}
      placeholder={
        field.nullable || (field.optional && isNumber) ? '不限' : field.kind === 'hour' ? '09:00' : ''
      }
      value={field.kind === 'moment' ? localOf(shown) : shown}
      readOnly={readOnly}
      {...(isNumber ? { min: field.least, max: field.most, step: field.kind === 'whole' ? 1 : 'any' } : {})}
      {...(field.kind === 'words' && field.most ? { maxLength: field.most } : {})}
      onChange={({ target }) => {
        change(target.value)
      }}
    />
  )
}
