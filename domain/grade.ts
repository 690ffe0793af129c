import type { Answer, Answers } from './answers'
import type { PaperItem } from './draw'
import { sameText } from './fill-in'
import type { Marking } from './marking'
import { points } from './points'
import type { AnswerKey } from './question'

export interface Grade {
  score: number
  /** So many questions were answered rightly, in every part. */
  right: number
}

const none: ReadonlySet<string> = new Set()

/** Marks a paper. A withdrawn question earns its points whatever was answered; one that has no key, or no answer, or an answer that is not among the options, earns nothing. */
export function grade(
  paper: readonly PaperItem[],
  answers: Answers,
  keys: ReadonlyMap<string, AnswerKey>,
  marking: Marking,
  withdrawn: ReadonlySet<string> = none,
): Grade {
  const shares = paper.map(({ questionId, ...item }, at) =>
    withdrawn.has(questionId) ? 1 : shareOf(item, answers[at] ?? [], keys.get(questionId), marking),
  )
  return {
    score: points(paper.reduce((total, item, at) => total + earned(item.points, shares[at] ?? 0), 0)),
    right: shares.filter((share) => share === 1).length,
  }
}

/** Shares are rounded down to hundredths of a point: nobody gets more than was earned. */
const earned = (full: number, share: number): number => Math.floor(full * share * 100 + 1e-6) / 100

/** All the right options and no other; the order of choosing and repeats do not matter. */
export const isCorrect = (item: PaperItem, answer: Answer, key: AnswerKey | undefined): boolean =>
  shareOf(item, answer, key, { multiple: 'all-or-nothing' }) === 1

/** Which part of a question's points an answer earns: 0 to 1. */
function shareOf(
  item: Pick<PaperItem, 'order'>,
  answer: Answer,
  key: AnswerKey | undefined,
  marking: Marking,
): number {
  if (!key || answer.length === 0) return 0
  if (key.accepted) return shareOfBlanks(answer, key.accepted, marking)
  const options = new Set(
    answer.map((position) => (typeof position === 'number' ? item.order[position] : undefined)),
  )
  const hits = key.right.filter((option) => options.has(option)).length
  const wrong = options.size - hits
  const all = key.right.length
  if (hits === all && wrong === 0) return 1
  switch (all > 1 ? marking.multiple : 'all-or-nothing') {
    case 'all-or-nothing':
      return 0
    case 'half-when-short':
      return wrong === 0 && hits > 0 ? 0.5 : 0
    case 'each-right':
      return wrong === 0 ? hits / all : 0
    case 'each-right-less-wrong':
      return Math.max(0, hits - wrong) / all
  }
}

function shareOfBlanks(answer: Answer, accepted: string[][], marking: Marking): number {
  const hits = accepted.filter((variants, at) =>
    variants.some((variant) => sameText(String(answer[at] ?? ''), variant)),
  ).length
  if (hits === accepted.length) return 1
  return marking.blanks === 'each' ? hits / accepted.length : 0
}

/** Where the right options lie on this paper, ascending. */
export const rightPositions = (item: PaperItem, key: AnswerKey): number[] =>
  item.order.flatMap((option, position) => (key.right.includes(option) ? [position] : []))
