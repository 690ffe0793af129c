import type { OpenAttempt } from '../../../contract/member/attempt'
import { makePool } from '../../support/pool'
import type { History } from '../history'

const { questions, keys } = makePool(40)
/** The right options of a question, by its stem, as sentences. */
const rightBy = new Map(
  questions.map(({ stem, options }, at) => [stem, (keys[at]?.right ?? []).map((one) => options[one])]),
)

/** Whoever looks at an attempt sees the same paper. */
export function onePaperAnAttempt({ papers }: History): string[] {
  return [...papers].flatMap(([id, shown]) =>
    new Set(shown.map(({ questions, deadline }) => JSON.stringify([questions, deadline]))).size > 1
      ? [`${id} was shown with different papers`]
      : [],
  )
}

/** A score is what a person gets who marks the shown paper by hand. */
export function scoreIsTheRegrade({ attempts, papers, sheet }: History): string[] {
  return attempts.flatMap(({ _id, state, answers, finish }) => {
    const [paper] = papers.get(_id) ?? []
    if (!paper || !finish) return []
    const counted = state === 'expired' && sheet.paper.atExpiry === 'nothing-counts' ? [] : answers
    const marks = markByHand(paper, counted)
    return marks.score === finish.score && marks.right === finish.right
      ? []
      : [`${_id} has ${finish.score}, by hand it is ${marks.score}`]
  })
}

function markByHand(paper: OpenAttempt, answers: number[][]): { score: number; right: number } {
  let score = 0
  let right = 0
  paper.questions.forEach(({ stem, options, points }, at) => {
    const chosen = [...new Set(answers[at] ?? [])].map((position) => options[position]).sort()
    if (JSON.stringify(chosen) !== JSON.stringify([...(rightBy.get(stem) ?? [])].sort())) return
    score += points
    right += 1
  })
  return { score, right }
}
