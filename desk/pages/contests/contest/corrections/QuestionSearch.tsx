import { useDeferredValue, useState } from 'react'
import { typeWords } from '../../../../../domain/words'
import { useDesk } from '../../../../ask/useDesk'
import styles from '../contest.module.css'

/** Finds a question of the contest by its words. */
export function QuestionSearch({
  contestId,
  onChoose,
}: {
  contestId: string
  onChoose: (id: string) => void
}) {
  const [text, setText] = useState('')
  const wanted = useDeferredValue(text.trim())
  const found = useDesk(
    'searchQuestions',
    { contestId, text: wanted },
    { enabled: wanted.length > 0, placeholderData: (before) => before },
  )
  return (
    <div className={styles.form}>
      <div className={styles.line}>
        <label htmlFor="question-search">找题目</label>
        <input
          id="question-search"
          className={styles.wide}
          type="search"
          placeholder="题目里的几个字"
          value={text}
          onChange={({ target }) => {
            setText(target.value)
          }}
        />
      </div>
      {wanted.length > 0 && found.data && (
        <ul className={styles.found} aria-label="找到的题目">
          {found.data.questions.map(({ id, stem, type }) => (
            <li key={id}>
              <button
                type="button"
                onClick={() => {
                  onChoose(id)
                }}
              >
                {typeWords[type]} · {stem}
              </button>
            </li>
          ))}
          {found.data.questions.length === 0 && <li>没有找到</li>}
        </ul>
      )}
    </div>
  )
}
