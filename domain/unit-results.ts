import { points } from './points'
import type { UnitLevel } from './unit'
import { emptySum, rankUnits, type RankedUnit, type UnitBoardRule, type UnitSum } from './unit-board'

/** How units are ordered and measured where the sheet has no board of their level. */
export const plainRule = (level: UnitLevel): UnitBoardRule => ({
  ...{ level, order: 'coverage', minMembers: 1, ties: ['members'], shared: true, top: 0 },
})

/** Of a unit's members on the roster those who have not taken part; nobody where more took part than the roster counts. */
export const absentOf = ({ people, members }: { people: number; members: number }): number =>
  Math.max(0, people - members)

type Order = 'place' | 'people' | 'members' | 'absent' | 'coverage' | 'mean' | 'papers'

const by: Record<Exclude<Order, 'place'>, (unit: RankedUnit) => number> = {
  people: ({ people }) => people,
  members: ({ members }) => members,
  absent: absentOf,
  coverage: ({ figures }) => figures.coverage,
  mean: ({ figures }) => figures.mean,
  papers: ({ papers }) => papers,
}

/** Ranked units, the most of something first; of equal ones the better placed. */
export const orderedUnits = (ranked: readonly RankedUnit[], order: Order): RankedUnit[] =>
  order === 'place' ? [...ranked] : [...ranked].sort((a, b) => by[order](b) - by[order](a))

/** What units that do not overlap come to together, measured as one. */
export function totalUnits(
  units: readonly (UnitSum & { people: number })[],
  rule: UnitBoardRule,
  full: number,
): Pick<RankedUnit, 'people' | 'figures'> & { sum: UnitSum } {
  const sum = units.reduce<UnitSum>(add, emptySum)
  const people = units.reduce((all, one) => all + one.people, 0)
  const [only] = rankUnits([{ ...sum, id: '', people }], rule, full)
  if (!only) throw new Error('one unit is ranked as one')
  return { people, sum, figures: only.figures }
}

const add = (a: UnitSum, b: UnitSum): UnitSum => ({
  members: a.members + b.members,
  papers: a.papers + b.papers,
  score: points(a.score + b.score),
  ms: a.ms + b.ms,
  highs: a.highs + b.highs,
  lit: a.lit + b.lit,
})
