import type { Question } from './question'
import { seededRandom, shuffled, type Random } from './random'
import type { DrawRow, PaperPlan } from './paper-plan'

/** One question of a paper: which, for how many points, and which option lies at which position. */
export interface PaperItem {
  questionId: string
  points: number
  /** `order[position]` is the option's index in the bank. */
  order: number[]
}

/**
 * The paper of one attempt: a pure function of plan, pool and seed, so that a dispute is replayed, not argued.
 * Rows keep the sheet's order (people expect the kinds together); no question comes twice.
 * Throws when the pool is short: `shortages` is asked before a contest is published.
 */
export function drawPaper(plan: PaperPlan, pool: readonly Question[], seed: string): PaperItem[] {
  const random = seededRandom(seed)
  const drawn = new Set<string>()
  const rows = plan.draw.map((row) => ({ row, candidates: pool.filter((question) => fits(question, row)) }))
  const items = new Map<DrawRow, PaperItem[]>()
  for (const { row, candidates } of narrowFirst(rows)) {
    const left = candidates.filter(({ id }) => !drawn.has(id))
    const own = drawRow(row, left, pool, plan, random)
    own.forEach((item) => drawn.add(item.questionId))
    items.set(row, own)
  }
  return plan.draw.flatMap((row) => items.get(row) ?? [])
}

/** So many questions of a pool in any order, of whatever kinds; they earn nothing. */
export function drawAny(pool: readonly Question[], count: number, seed: string): PaperItem[] {
  const random = seededRandom(seed)
  return shuffled(pool, random)
    .slice(0, count)
    .map((question) => ({ questionId: question.id, points: 0, order: optionOrder(question, freely, random) }))
}

const freely: Pick<PaperPlan, 'shuffle'> = { shuffle: { questions: true, options: true } }

/** Rows in the order in which they draw: those with the fewest questions to choose from, before wider ones take these away. */
export const narrowFirst = <R extends { candidates: readonly Question[] }>(rows: readonly R[]): R[] =>
  [...rows].sort((a, b) => a.candidates.length - b.candidates.length)

/** Whether a row of the plan may draw this question. */
export const fits = (question: Question, row: DrawRow): boolean =>
  question.type === row.type &&
  (row.bank === undefined || question.bank === row.bank) &&
  (row.category === undefined || isWithin(question.category, row.category)) &&
  (row.tag === undefined || (question.tags ?? []).includes(row.tag)) &&
  (row.difficulty === undefined || question.difficulty === row.difficulty)

const isWithin = (category: string, wider: string): boolean =>
  category === wider || category.startsWith(`${wider}/`)

function drawRow(
  row: DrawRow,
  candidates: readonly Question[],
  pool: readonly Question[],
  plan: PaperPlan,
  random: Random,
): PaperItem[] {
  if (candidates.length < row.count)
    throw new Error(`the pool has ${candidates.length} of ${row.count} ${row.type}`)
  const chosen = shuffled(candidates, random).slice(0, row.count)
  const inOrder = plan.shuffle.questions ? chosen : chosen.sort((a, b) => pool.indexOf(a) - pool.indexOf(b))
  return inOrder.map((question) => ({
    questionId: question.id,
    points: row.points,
    order: optionOrder(question, plan, random),
  }))
}

/** 正确 always stands before 错误: people read the two as a pair. */
function optionOrder(question: Question, plan: Pick<PaperPlan, 'shuffle'>, random: Random): number[] {
  const inBankOrder = question.options.map((_, index) => index)
  if (!plan.shuffle.options || question.type === 'true-false') return inBankOrder
  return shuffled(inBankOrder, random)
}
