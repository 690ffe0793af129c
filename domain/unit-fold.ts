import type { Delta } from './fold'
import { points } from './points'
import { emptySum, type UnitSum } from './unit-board'

/** Sums by unit id. The streets lie on one page, the enterprises and teams of each street on one of their own. */
export type UnitSums = Record<string, UnitSum>

/** The page of all streets; other pages are named by their street. */
export const streetsPage = ''

/** The pages of units that a batch changes. */
export const touchedUnits = (deltas: readonly Delta[]): string[] => [
  ...new Set(
    deltas.flatMap(({ unit }) => (unit ? [streetsPage, ...(unit.enterprise ? [unit.street] : [])] : [])),
  ),
]

/** The pages after a batch. Changes nothing in place. */
export function foldUnits(
  pages: ReadonlyMap<string, UnitSums>,
  deltas: readonly Delta[],
): Map<string, UnitSums> {
  const folded = new Map([...pages].map(([name, sums]) => [name, { ...sums }]))
  const add = (page: string, id: string | null, delta: Delta) => {
    const sums = folded.get(page)
    if (sums && id !== null) sums[id] = withDelta(sums[id] ?? emptySum, delta)
  }
  for (const delta of deltas) {
    const { unit } = delta
    if (!unit) continue
    add(streetsPage, unit.street, delta)
    add(unit.street, unit.enterprise, delta)
    add(unit.street, unit.team, delta)
  }
  return folded
}

/** What these deltas, all of one member and in their order, add to each unit of the member's. */
export const sumOf = (deltas: readonly Delta[]): UnitSum => deltas.reduce(withDelta, emptySum)

/** A member's score belongs to the unit from the first paper on; bonuses earned before come with it. */
function withDelta(sum: UnitSum, { papers, before, after, was, is }: Delta): UnitSum {
  const tookPart = is.includes('part')
  const counted = was.includes('part') ? before : null
  const newly = (milestone: Delta['is'][number]) =>
    Number(is.includes(milestone)) - Number(was.includes(milestone))
  return {
    members: sum.members + newly('part'),
    papers: sum.papers + papers,
    score: tookPart ? points(sum.score + after.score - (counted?.score ?? 0)) : sum.score,
    ms: tookPart ? sum.ms + after.ms - (counted?.ms ?? 0) : sum.ms,
    highs: sum.highs + newly('high'),
    lit: sum.lit + newly('lit'),
  }
}
