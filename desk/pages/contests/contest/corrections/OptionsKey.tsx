import type { Question } from '../../../../../domain/question'
import styles from '../contest.module.css'

const letter = (at: number): string => String.fromCharCode(65 + at)

/** Which options are right, in the bank's order. */
export function OptionsKey({
  question,
  right,
  onChange,
}: {
  question: Question
  right: readonly number[]
  onChange: (right: number[]) => void
}) {
  const isMany = question.type === 'multiple'
  const turn = (at: number, isRight: boolean) => {
    if (!isMany) onChange([at])
    else onChange(isRight ? [...right, at].sort((a, b) => a - b) : right.filter((each) => each !== at))
  }
  return (
    <div className={styles.options} role="group" aria-label="正确答案">
      {question.options.map((option, at) => (
        <label key={at}>
          <input
            type={isMany ? 'checkbox' : 'radio'}
            name="right"
            checked={right.includes(at)}
            onChange={({ target }) => {
              turn(at, target.checked)
            }}
          />
          {letter(at)}. {option}
        </label>
      ))}
    </div>
  )
}
