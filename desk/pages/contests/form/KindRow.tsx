import type { FormField } from '../../../../schema/describe'
import { useField } from './context'
import { Field } from './Field'
import styles from './form.module.css'
import { Labelled } from './Labelled'
import type { Path } from './path'

const kindNames: Record<string, string> = {
  lottery: '抽奖',
  places: '按名次',
  share: '按比例',
  'all-lit': '点亮全部关卡',
}

/** An item that comes in kinds: which one, then that kind's fields. What both kinds have stays. */
export function KindRow({ field, path, name }: { field: FormField; path: Path; name: string }) {
  const { value, set, id, findings, readOnly } = useField(path)
  const row = (value ?? {}) as Record<string, unknown>
  const kinds = new Map((field.kinds ?? []).map((each) => [String(each.fields?.kind?.value), each]))
  const fields = kinds.get(String(row.kind))?.fields ?? {}
  const turn = (kind: string) => {
    const known = Object.keys(kinds.get(kind)?.fields ?? {})
    set({ ...Object.fromEntries(Object.entries(row).filter(([key]) => known.includes(key))), kind })
  }
  return (
    <>
      <Labelled id={`${id}-kind`} title="怎么给" findings={findings}>
        <select
          id={`${id}-kind`}
          className={styles.input}
          aria-label={`${name} 怎么给`}
          value={String(row.kind ?? '')}
          disabled={readOnly}
          onChange={({ target }) => {
            turn(target.value)
          }}
        >
          {[...kinds.keys()].map((kind) => (
            <option key={kind} value={kind}>
              {kindNames[kind] ?? kind}
            </option>
          ))}
        </select>
      </Labelled>
      {Object.entries(fields).map(([key, inner]) =>
        inner.kind === 'fixed' ? null : <Field key={key} field={inner} path={[...path, key]} within={name} />,
      )}
    </>
  )
}
