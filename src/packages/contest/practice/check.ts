import type { Mistake, PracticeQuestion } from '../../../../contract/member/practice'
import type { Answer } from '../../../../domain/answers'
import { sameText } from '../../../../domain/fill-in'

/** Whether an answer is wholly right. Practice knows no part of a point. */
export function isRight({ right, accepted }: PracticeQuestion, answer: Answer): boolean {
  if (accepted)
    return accepted.every((texts, at) => texts.some((text) => sameText(String(answer[at] ?? ''), text)))
  return (
    right !== null &&
    right.length === answer.length &&
    right.every((option) => answer.some((one) => one === option))
  )
}

/** The question as it was answered at this hour (ms). */
export const answeredAs = (
  question: PracticeQuestion,
  answer: Answer,
  contest: string,
  at: number,
): Mistake => ({
  ...question,
  ...(question.type === 'blanks' ? { written: answer.map(String) } : { chosen: answer.map(Number) }),
  correct: isRight(question, answer),
  contest,
  at,
})

/** The answer with an option chosen, or taken back where several may be. */
export function withChoice({ type }: PracticeQuestion, answer: Answer, option: number): Answer {
  if (type !== 'multiple') return [option]
  const chosen = answer.map(Number)
  const others = chosen.filter((one) => one !== option)
  return (others.length < chosen.length ? others : [...others, option]).sort((a, b) => a - b)
}

/** The answer with one blank filled in. */
export const withText = (
  { blanks = 0 }: PracticeQuestion,
  answer: Answer,
  blank: number,
  text: string,
): Answer => Array.from({ length: blanks }, (_, at) => (at === blank ? text : String(answer[at] ?? '')))
