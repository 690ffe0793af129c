import { fits } from './draw'
import type { DrawRow } from './paper-plan'
import type { Question, QuestionType } from './question'

/** So many questions of a pool that every draw treats alike. */
export interface PoolKind {
  type: QuestionType
  category: string
  difficulty: 1 | 2 | 3
  tags: string[]
  bank: string | null
  count: number
}

/** How many questions of each kind a pool has: nothing of what they ask. */
export function shapeOf(pool: readonly Question[]): PoolKind[] {
  const kinds = new Map<string, PoolKind>()
  for (const { type, category, difficulty, tags = [], bank = null } of pool) {
    const kind = { type, category, difficulty, tags: [...tags].sort(), bank }
    const name = JSON.stringify(kind)
    const known = kinds.get(name)
    kinds.set(name, known ? { ...known, count: known.count + 1 } : { ...kind, count: 1 })
  }
  return [...kinds.values()]
}

/** A pool of this shape: whoever counts what can be drawn finds the same as of the real one. */
export const poolLike = (kinds: readonly PoolKind[]): Question[] =>
  kinds.flatMap((kind, at) =>
    Array.from({ length: kind.count }, (_, n) => ({ ...questionLike(kind), id: `${at}-${n}` })),
  )

/** How many questions a row of a draw plan chooses from, whatever other rows take. */
export const countFitting = (row: DrawRow, kinds: readonly PoolKind[]): number =>
  kinds.reduce((sum, kind) => sum + (fits(questionLike(kind), row) ? kind.count : 0), 0)

const questionLike = ({ type, category, difficulty, tags, bank }: PoolKind): Question => ({
  ...{ id: '', type, stem: '', options: [], category, difficulty, tags },
  ...(bank === null ? {} : { bank }),
})
