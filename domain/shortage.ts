import { fits, narrowFirst } from './draw'
import type { Question } from './question'
import type { DrawRow, PaperPlan } from './paper-plan'

export interface Shortage {
  row: DrawRow
  /** So many questions that fit are certain to be left when the row draws. */
  found: number
}

/**
 * Rows of a plan for which the pool does not suffice; an empty list means that every paper can be drawn, whatever the seed.
 * Rows may overlap (any single choice; single choice of one law): each is counted on the worst draw of those before it.
 */
export function shortages({ draw }: Pick<PaperPlan, 'draw'>, pool: readonly Question[]): Shortage[] {
  const rows = narrowFirst(
    draw.map((row) => ({ row, candidates: pool.filter((question) => fits(question, row)) })),
  )
  return rows.flatMap(({ row, candidates }, at) => {
    const taken = rows.slice(0, at).map((earlier) => {
      const common = candidates.filter((question) => fits(question, earlier.row)).length
      return Math.min(earlier.row.count, common)
    })
    const found = candidates.length - taken.reduce((total, each) => total + each, 0)
    return found < row.count ? [{ row, found: Math.max(0, found) }] : []
  })
}
