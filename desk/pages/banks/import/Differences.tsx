import type { BankEntry } from '../../../../domain/bank/entry'
import { answerText } from '../../../../domain/bank/entry'
import styles from './import.module.css'
import type { Finished } from './messages'

const most = 50

/** What is new, another than before, or gone, as lists to open. */
export const Differences = ({ added, changed, gone, same }: Finished) => (
  <div className={styles.differences}>
    <p>和现在的版本相比：{same} 题不变</p>
    <List title="新增" all={added.map(shown)} />
    <List title="修改" all={changed.map(({ before, after }) => `${shown(before)} → ${shown(after)}`)} />
    <List title="去掉" all={gone.map(shown)} />
  </div>
)

const shown = (entry: BankEntry): string => `${entry.question.stem}［${answerText(entry)}］`

const List = ({ title, all }: { title: string; all: readonly string[] }) => (
  <details>
    <summary>
      {title} {all.length} 题
    </summary>
    <ul>
      {all.slice(0, most).map((words, at) => (
        <li key={at}>{words}</li>
      ))}
      {all.length > most && <li>……还有 {all.length - most} 题</li>}
    </ul>
  </details>
)
