import type { FormField } from '../../../../schema/describe'
import { useField } from './context'
import { Field } from './Field'
import styles from './form.module.css'
import { Findings } from './Labelled'
import type { Path } from './path'

interface Props {
  field: FormField
  path: Path
  within: string
  /** What an optional part begins with when it is taken in. */
  begin?: unknown
}

/** Fields that belong together; a part that a sheet may do without has a box to take it in. */
export function Group({ field, path, within, begin = {} }: Props) {
  const { value, set, id, findings, readOnly } = useField(path)
  const name = [within, field.title].filter(Boolean).join(' ')
  const isIn = value !== undefined
  return (
    <fieldset className={styles.group}>
      <legend>
        {field.optional && path.length > 0 ? (
          <label className={styles.check}>
            <input
              id={id}
              type="checkbox"
              aria-label={name}
              checked={isIn}
              disabled={readOnly}
              onChange={({ target }) => {
                set(target.checked ? begin : undefined)
              }}
            />
            {field.title}
          </label>
        ) : (
          field.title
        )}
      </legend>
      <Findings id={id} findings={findings} />
      {(isIn || !field.optional) && (
        <div className={styles.fields}>
          {Object.entries(field.fields ?? {}).map(([key, inner]) =>
            inner.kind === 'fixed' ? null : (
              <Field key={key} field={inner} path={[...path, key]} within={name} />
            ),
          )}
        </div>
      )}
    </fieldset>
  )
}
