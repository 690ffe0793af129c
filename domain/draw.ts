import type { Question } from './question'
import { seededRandom, shuffled, type Random } from './random'
import type { DrawRow, RuleSheet } from './rule-sheet'

/** One question of a paper: which, for how many points, and which option lies at which position. */
export interface PaperItem {
  questionId: string
  points: number
  /** `order[position]` is the option's index in the bank. */
  order: number[]
}

/**
 * The paper of one attempt: a pure function of sheet, pool and seed, so that a dispute is replayed, not argued.
 * Rows keep the sheet's order (people expect the kinds together); no question comes twice.
 * Throws when the pool is short: `shortages` is asked before a contest is published.
 */
export function drawPaper(sheet: RuleSheet, pool: readonly Question[], seed: string): PaperItem[] {
  const random = seededRandom(seed)
  const drawn = new Set<string>()
  return sheet.draw.flatMap((row) => {
    const left = pool.filter((question) => !drawn.has(question.id))
    const items = drawRow(row, left, sheet, random)
    items.forEach((item) => drawn.add(item.questionId))
    return items
  })
}

/** What a pool lacks for a sheet; an empty list means that every paper can be drawn. */
export function shortages(
  sheet: RuleSheet,
  pool: readonly Question[],
): { type: string; needed: number; found: number }[] {
  const types = [...new Set(sheet.draw.map((row) => row.type))]
  return types
    .map((type) => ({
      type,
      needed: sheet.draw.filter((row) => row.type === type).reduce((total, row) => total + row.count, 0),
      found: pool.filter((question) => question.type === type).length,
    }))
    .filter(({ needed, found }) => found < needed)
}

function drawRow(row: DrawRow, pool: readonly Question[], sheet: RuleSheet, random: Random): PaperItem[] {
  const candidates = pool.filter((question) => question.type === row.type)
  if (candidates.length < row.count)
    throw new Error(`the pool has ${candidates.length} of ${row.count} ${row.type}`)
  const chosen = shuffled(candidates, random).slice(0, row.count)
  const inOrder = sheet.shuffle.questions ? chosen : chosen.sort((a, b) => pool.indexOf(a) - pool.indexOf(b))
  return inOrder.map((question) => ({
    questionId: question.id,
    points: row.points,
    order: optionOrder(question, sheet, random),
  }))
}

/** 正确 always stands before 错误: people read the two as a pair. */
function optionOrder(question: Question, sheet: RuleSheet, random: Random): number[] {
  const inBankOrder = question.options.map((_, index) => index)
  if (!sheet.shuffle.options || question.type === 'true-false') return inBankOrder
  return shuffled(inBankOrder, random)
}
