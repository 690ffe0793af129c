import type { ReactNode } from 'react'
import type { DraftFinding } from '../../../../contract/desk/draft'
import styles from './form.module.css'

/** A field with its name before it, and below what is said about it. */
export const Labelled = ({
  id,
  title,
  findings,
  children,
}: {
  id: string
  title: string
  findings: readonly DraftFinding[]
  children: ReactNode
}) => (
  <div className={styles.field}>
    {title !== '' && (
      <label className={styles.label} htmlFor={id}>
        {title}
      </label>
    )}
    <div className={styles.control}>
      {children}
      <Findings id={id} findings={findings} />
    </div>
  </div>
)

/** What is wrong, or doubtful, in a field. */
export const Findings = ({ id, findings }: { id: string; findings: readonly DraftFinding[] }) => (
  <>
    {findings.map(({ sentence, level }) => (
      <p key={sentence} id={`${id}-said`} className={level === 'refuse' ? styles.wrong : styles.doubtful}>
        {level === 'refuse' ? '' : '提醒：'}
        {sentence}
      </p>
    ))}
  </>
)
