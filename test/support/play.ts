import type { OpenAttempt } from '../../contract/member/attempt'
import { makePool } from './pool'

const { questions, keys } = makePool(40)
const byStem = new Map(questions.map((question, at) => [question.stem, { question, key: keys[at]! }]))

/** The right positions of a shown paper; `wrong` questions from the end are answered with nothing. */
export function answersTo(paper: OpenAttempt, wrong = 0): number[][] {
  return paper.questions.map((shown, at) => {
    if (at >= paper.questions.length - wrong) return []
    const { question, key } = byStem.get(shown.stem)!
    const right = key.right.map((option) => question.options[option])
    return shown.options.flatMap((option, position) => (right.includes(option) ? [position] : []))
  })
}
