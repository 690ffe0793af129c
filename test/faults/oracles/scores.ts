import type { History } from '../history'
import { marksOf } from './regrade'

/** Whoever looks at an attempt sees the same paper; more time is the one thing that may be given to it. */
export function onePaperAnAttempt({ papers }: History): string[] {
  return [...papers].flatMap(([id, shown]) => {
    const isOne = new Set(shown.map(({ questions }) => JSON.stringify(questions))).size === 1
    return isOne ? [] : [`${id} was shown with different papers`]
  })
}

/** A score is what a person gets who marks the shown paper by hand, under the corrections of the edition that holds. */
export function scoreIsTheRegrade(history: History): string[] {
  const { attempts, contest } = history
  return attempts.flatMap((attempt) => {
    const { _id, kind, finish } = attempt
    const marks = kind === 'paper' ? marksOf(attempt, history, contest.corrections) : null
    if (!marks || !finish) return []
    return marks.score === finish.score && marks.right === finish.right
      ? []
      : [`${_id} has ${finish.score}, by hand it is ${marks.score}`]
  })
}
