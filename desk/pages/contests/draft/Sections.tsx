import { describe, type FormField } from '../../../../schema/describe'
import { ruleSheet } from '../../../../schema/rule-sheet'
import { Field } from '../form/Field'
import { Group } from '../form/Group'
import type { Path } from '../form/path'
import styles from './draft.module.css'
import { gatesBegin } from './gates-begin'
import { sections } from './sections'

const form = describe(ruleSheet)

const fieldAt = (path: Path): FormField | undefined =>
  path.reduce<FormField | undefined>((field, key) => field?.fields?.[String(key)], form)

/** The whole form of a rule sheet; `first` goes before the first section's fields, `bank` before the draw plan. */
export const Sections = ({ first, bank }: { first: React.ReactNode; bank: React.ReactNode }) => (
  <>
    {sections.map(({ title, paths }) => (
      <section key={title} className={styles.section} aria-labelledby={`section-${title}`}>
        <h2 id={`section-${title}`}>{title}</h2>
        {title === '试卷与抽题' && bank}
        <div className={styles.fields}>
          {paths.map((path) => (
            <One key={path.join('.')} path={path} />
          ))}
          {title === '基本' && first}
        </div>
      </section>
    ))}
  </>
)

/** Of a part's fields that stand alone the part's name comes first, as if they stood in it. */
function One({ path }: { path: Path }) {
  const field = fieldAt(path)
  if (!field) return null
  const within = path.length > 1 ? (fieldAt(path.slice(0, -1))?.title ?? '') : ''
  if (path.join('.') === 'gates') return <Group field={field} path={path} within="" begin={gatesBegin} />
  return (
    <Field
      field={path.join('.') === 'who' ? { ...field, optional: false } : field}
      path={path}
      within={within}
    />
  )
}
