import type { Answers } from './answers'
import type { PaperItem } from './draw'
import type { AnswerKey } from './question'

export interface Grade {
  score: number
  /** So many questions were answered rightly. */
  right: number
}

/** Marks a paper. A question that has no key, or no answer, or an answer that is not among the options, earns nothing. */
export function grade(
  paper: readonly PaperItem[],
  answers: Answers,
  keys: ReadonlyMap<string, AnswerKey>,
): Grade {
  const correct = paper.filter((item, at) => isCorrect(item, answers[at] ?? [], keys.get(item.questionId)))
  return { score: correct.reduce((total, item) => total + item.points, 0), right: correct.length }
}

/** All the right options and no other; the order of choosing and repeats do not matter. */
export function isCorrect(item: PaperItem, chosen: readonly number[], key: AnswerKey | undefined): boolean {
  if (!key || chosen.length === 0) return false
  const options = new Set(chosen.map((position) => item.order[position]))
  return options.size === key.right.length && key.right.every((option) => options.has(option))
}

/** Where the right options lie on this paper, ascending. */
export const rightPositions = (item: PaperItem, key: AnswerKey): number[] =>
  item.order.flatMap((option, position) => (key.right.includes(option) ? [position] : []))
