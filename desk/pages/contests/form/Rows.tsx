import { Button } from 'tdesign-react'
import type { FormField } from '../../../../schema/describe'
import { useField } from './context'
import { Field } from './Field'
import styles from './form.module.css'
import { KindRow } from './KindRow'
import { Findings } from './Labelled'
import type { Path } from './path'
import { rowBegins } from './row-begins'
import { RowTools } from './RowTools'

/** A list of which each item has fields of its own. */
export function Rows({ field, path, name }: { field: FormField; path: Path; name: string }) {
  const { value, set, id, findings, readOnly } = useField(path)
  const rows = Array.isArray(value) ? (value as unknown[]) : []
  const change = (next: unknown[]) => {
    set(next.length === 0 && field.optional ? undefined : next)
  }
  const { item } = field
  if (!item) return null
  return (
    <div className={styles.list} id={id}>
      <div className={styles.listTitle}>{field.title}</div>
      <Findings id={id} findings={findings} />
      {rows.map((_, at) => {
        const rowName = `${name} 第 ${String(at + 1)} 项`
        return (
          <div key={at} className={styles.row} role="group" aria-label={rowName}>
            <div className={styles.rowFields}>
              {item.kind === 'kinds' ? (
                <KindRow field={item} path={[...path, at]} name={rowName} />
              ) : (
                Object.entries(item.fields ?? {}).map(([key, inner]) => (
                  <Field key={key} field={inner} path={[...path, at, key]} within={rowName} />
                ))
              )}
            </div>
            {!readOnly && <RowTools name={rowName} rows={rows} at={at} onChange={change} />}
          </div>
        )
      })}
      {!readOnly && rows.length < (field.most ?? 1000) && (
        <Button
          size="small"
          variant="dashed"
          aria-label={`${name} 加一项`}
          onClick={() => {
            change([...rows, rowBegins(path)])
          }}
        >
          加一项
        </Button>
      )}
    </div>
  )
}
