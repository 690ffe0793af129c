import type { OpenAttempt } from '../../contract/member/attempt'
import type { Answers } from '../../domain/answers'
import { makeBlanks, makePool } from './pool'

const { questions, keys } = makePool(40)
const byStem = new Map(questions.map((question, at) => [question.stem, { question, key: keys[at]! }]))

const filling = makeBlanks(10)
const accepted = new Map(filling.questions.map(({ stem }, at) => [stem, filling.keys[at]?.accepted ?? []]))

/** The same with what is accepted in the blanks of a paper. */
export const allAnswersTo = (paper: OpenAttempt): Answers =>
  answersTo(paper).map((chosen, at) => {
    const blanks = accepted.get(paper.questions[at]?.stem ?? '')
    return blanks ? blanks.map(([text = '']) => text) : chosen
  })

/** The right positions of a shown paper, nothing for a question to fill in; `wrong` questions from the end are answered with nothing. */
export function answersTo(paper: OpenAttempt, wrong = 0): number[][] {
  return paper.questions.map((shown, at) => {
    if (at >= paper.questions.length - wrong) return []
    const known = byStem.get(shown.stem)
    if (!known) return []
    const { question, key } = known
    const right = key.right.map((option) => question.options[option])
    return shown.options.flatMap((option, position) => (right.includes(option) ? [position] : []))
  })
}
