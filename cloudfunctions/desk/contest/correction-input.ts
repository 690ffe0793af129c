import * as v from 'valibot'
import type { QuestionCorrection } from '../../../contract/desk/correction'
import { blanksIn, type Question } from '../../../domain/question'
import { longestBlank } from '../../../domain/fill-in'
import { id, words } from '../../kernel/input'

const option = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(25))
const variants = v.pipe(v.array(words(1, longestBlank)), v.minLength(1), v.maxLength(20))

/** At most so many corrections hold together: they are in every grade. */
export const corrections = v.pipe(
  v.array(
    v.variant('kind', [
      v.strictObject({
        kind: v.literal('key'),
        questionId: id,
        right: v.pipe(v.array(option), v.maxLength(26)),
        accepted: v.exactOptional(v.pipe(v.array(variants), v.maxLength(26))),
      }),
      v.strictObject({ kind: v.literal('withdrawn'), questionId: id }),
    ]),
  ),
  v.maxLength(200),
)

/** Whether every correction fits its question: it is there once, and the new key could be answered. */
export function arePossible(asked: readonly QuestionCorrection[], pool: readonly Question[]): boolean {
  const byId = new Map(pool.map((question) => [question.id, question]))
  const isOnce = new Set(asked.map(({ questionId }) => questionId)).size === asked.length
  return isOnce && asked.every((correction) => fits(correction, byId.get(correction.questionId)))
}

function fits(correction: QuestionCorrection, question: Question | undefined): boolean {
  if (!question) return false
  if (correction.kind === 'withdrawn') return true
  const { right, accepted } = correction
  if (question.type === 'blanks') return right.length === 0 && accepted?.length === blanksIn(question.stem)
  const areOptions =
    new Set(right).size === right.length && right.every((one) => one < question.options.length)
  return !accepted && areOptions && (question.type === 'multiple' ? right.length > 0 : right.length === 1)
}
