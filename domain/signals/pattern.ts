import { isAnswered, type Answer, type Answers } from '../answers'
import type { PaperItem } from '../draw'
import { comparable } from '../fill-in'
import { isCorrect } from '../grade'
import type { AnswerKey } from '../question'
import type { Signal } from './signal'

/** Fewer mistakes in common come about by chance. */
const leastWrong = 4

/** Two colleagues share their mistakes by chance or by sitting together; three are worth a look. */
const leastMembers = 3

/** A mistake that so many make is the question's, not theirs. */
const mostMembers = 30

/** Papers of one pattern, so that those of every group that is meant fit: some members made it several times. */
export const patternSize = { least: leastMembers, most: mostMembers * 3 }

/** What was answered wrongly, whatever the order of questions and options on the paper; what was left open is not among it. */
interface Wrong {
  count: number
  /** The same for the same wrong answers. */
  pattern: string
}

/** The wrong answers of a paper; null when there are too few to tell anything. */
export function wrongAnswers(
  paper: readonly PaperItem[],
  answers: Answers,
  keys: ReadonlyMap<string, AnswerKey>,
): Wrong | null {
  const wrong = paper.flatMap((item, at) => {
    const answer = answers[at] ?? []
    const key = keys.get(item.questionId)
    return key && isAnswered(answer) && !isCorrect(item, answer, key)
      ? [[item.questionId, ...inBank(item, answer)]]
      : []
  })
  if (wrong.length < leastWrong) return null
  const lines = wrong.map((line) => JSON.stringify(line)).sort()
  return { count: wrong.length, pattern: lines.join('\n') }
}

/** An answer as the bank knows it: its options ascending, each once, or the texts of the blanks. */
function inBank({ order }: PaperItem, answer: Answer): (number | string)[] {
  const parts = answer.map((part) => (typeof part === 'number' ? (order[part] ?? -1) : comparable(part)))
  return parts.some((part) => typeof part === 'string')
    ? parts
    : [...new Set(parts as number[])].sort((a, b) => a - b)
}

/** Of the papers of one pattern: what it says of each of them; null when too few or too many members made it. */
export function samePattern(papers: readonly { memberId: string }[], wrong: number): Signal | null {
  const members = new Set(papers.map(({ memberId }) => memberId)).size
  if (members < leastMembers || members > mostMembers) return null
  const words = `有 ${String(wrong)} 题答错，错的题和选的答案与至少 ${String(members - 1)} 位别的会员完全相同。`
  return { kind: 'same-pattern', words, weight: wrong >= 2 * leastWrong ? 4 : 3 }
}
