import type { DraftFinding } from '../../../../contract/desk/draft'
import styles from './draft.module.css'

/** All that is still to be done before a draft can be published; each leads to its field. */
export function Said({ findings }: { findings: readonly DraftFinding[] }) {
  const wrong = findings.filter(({ level }) => level === 'refuse')
  const doubtful = findings.filter(({ level }) => level === 'warn')
  return (
    <section className={styles.said} aria-label="检查">
      <h2>检查</h2>
      {findings.length === 0 && <p>填写完整，没有矛盾，可以发布。</p>}
      {wrong.length > 0 && <p>还有 {wrong.length} 处要填好或改好，才能发布：</p>}
      <List findings={wrong} />
      {doubtful.length > 0 && (
        <p>
          {wrong.length > 0 ? '另有' : '可以发布。'}提醒 {doubtful.length} 处：
        </p>
      )}
      <List findings={doubtful} />
    </section>
  )
}

const List = ({ findings }: { findings: readonly DraftFinding[] }) =>
  findings.length === 0 ? null : (
    <ul>
      {findings.map(({ path, sentence }) => (
        <li key={path + sentence}>
          <a href={`#${idOf(path)}`} onClick={(event) => focusField(event, path)}>
            {sentence}
          </a>
        </li>
      ))}
    </ul>
  )

const idOf = (path: string) => `field-${path.replaceAll('.', '-')}`

/** The field itself, or the part that it would be in. */
function focusField(event: React.MouseEvent, path: string): void {
  event.preventDefault()
  const keys = path.split('.')
  for (let length = keys.length; length > 0; length -= 1) {
    const found = document.getElementById(idOf(keys.slice(0, length).join('.')))
    if (!found) continue
    found.scrollIntoView({ block: 'center' })
    found.focus({ preventScroll: true })
    return
  }
}
