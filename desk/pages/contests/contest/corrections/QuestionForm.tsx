import { useState } from 'react'
import { Button } from 'tdesign-react'
import type { QuestionCorrection } from '../../../../../contract/desk/correction'
import type { Output } from '../../../../ask/desk'
import { useDesk, words } from '../../../../ask/useDesk'
import { Loading } from '../../../../parts/Loading'
import { Trouble } from '../../../../parts/Trouble'
import styles from '../contest.module.css'
import { BlanksKey } from './BlanksKey'
import { OptionsKey } from './OptionsKey'

interface Props {
  contestId: string
  questionId: string
  onPut: (correction: QuestionCorrection) => void
  onLeave: () => void
}

/** A question with the key that holds, and what to put right in it. */
export function QuestionForm(props: Props) {
  const { contestId, questionId, onLeave } = props
  const asked = useDesk('readQuestionKey', { contestId, questionId }, { staleTime: Infinity })
  if (asked.error && !asked.data) return <Trouble text={words(asked.error)} onAgain={onLeave} />
  if (!asked.data) return <Loading rows={3} />
  return <Known {...props} known={asked.data} />
}

function Known({ questionId, onPut, onLeave, known }: Props & { known: Output<'readQuestionKey'> }) {
  const { question, key, correction } = known
  const holds = correction?.kind === 'key' ? correction : key
  const [what, setWhat] = useState<'key' | 'withdrawn'>('key')
  const [right, setRight] = useState(holds.right)
  const [accepted, setAccepted] = useState(holds.accepted ?? [])
  const isBlanks = question.type === 'blanks'
  const isWhole = isBlanks ? accepted.every((each) => each.length > 0) : right.length > 0
  const put = () => {
    if (what === 'withdrawn') onPut({ kind: 'withdrawn', questionId })
    else onPut({ kind: 'key', questionId, right: isBlanks ? [] : right, ...(isBlanks ? { accepted } : {}) })
  }
  return (
    <div className={styles.form} role="group" aria-label="要更正的题目">
      <p>{question.stem}</p>
      <div className={styles.line} role="radiogroup" aria-label="怎么更正">
        <label>
          <input
            type="radio"
            name="what"
            checked={what === 'key'}
            onChange={() => {
              setWhat('key')
            }}
          />
          改正确答案
        </label>
        <label>
          <input
            type="radio"
            name="what"
            checked={what === 'withdrawn'}
            onChange={() => {
              setWhat('withdrawn')
            }}
          />
          撤题，抽到的人都得分
        </label>
      </div>
      {what === 'key' && isBlanks && <BlanksKey accepted={accepted} onChange={setAccepted} />}
      {what === 'key' && !isBlanks && <OptionsKey question={question} right={right} onChange={setRight} />}
      {what === 'withdrawn' && (
        <ol>
          {question.options.map((option) => (
            <li key={option}>{option}</li>
          ))}
        </ol>
      )}
      <p className={styles.soft}>看过答案会记入操作记录。</p>
      <div className={styles.line}>
        <Button variant="outline" theme="primary" disabled={what === 'key' && !isWhole} onClick={put}>
          加入更正
        </Button>
        <Button variant="text" onClick={onLeave}>
          换一道题
        </Button>
      </div>
    </div>
  )
}
