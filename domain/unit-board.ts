import type { Placed } from './awards'
import { hundredths } from './points'
import type { Unit, UnitLevel } from './unit'

/** The board of the units of one level: over the heads of the roster that the contest has frozen. */
export interface UnitBoardRule {
  level: UnitLevel
  order: UnitMeasure
  /** Weights of the composite, in percent; together 100. */
  weights?: { coverage: number; marks: number; activity: number }
  /** So many papers a member is the whole of activity. */
  fullActivity?: number
  /** Units with fewer members who took part stand below, without a place. */
  minMembers: number
  /** How equal units are parted, in this order. */
  ties: UnitMeasure[]
  /** Units whom `ties` cannot part share a place; otherwise the order of the roster decides. */
  shared: boolean
  top: number
}

/**
 * `coverage`: members who took part among those on the roster, percent; `mean`: of their counting scores; `total`: their
 * sum; `members`: who took part; `papers`: a member's papers on average; `highs`: members with a high mark; `time`: a
 * member's counting time on average, less is better; `lit`: members who lit every gate; `composite`: by `weights`.
 */
export type UnitMeasure =
  'coverage' | 'mean' | 'total' | 'members' | 'papers' | 'highs' | 'time' | 'lit' | 'composite'

/** What the boards hold of a unit. */
export interface UnitSum {
  /** Members who took part. */
  members: number
  papers: number
  /** Of the members' counting scores and times (ms). */
  score: number
  ms: number
  highs: number
  lit: number
}

export const emptySum: UnitSum = { members: 0, papers: 0, score: 0, ms: 0, highs: 0, lit: 0 }

export interface UnitEntry extends UnitSum {
  id: string
  /** Heads on the frozen roster. */
  people: number
}

export interface RankedUnit extends UnitEntry {
  /** null: too few members took part. */
  place: number | null
  shared: boolean
  /** Each measure as it is shown and compared, two decimals. */
  figures: Record<UnitMeasure, number>
}

/** Every measure of a unit, rounded half up to two decimals: units are compared by what is printed, so that anyone can check it. */
function measures(unit: UnitEntry, rule: UnitBoardRule, full: number): Record<UnitMeasure, number> {
  const { members, papers, score, ms, highs, lit, people } = unit
  const coverage = Math.min(100, hundredths(members * 100, people))
  const mean = hundredths(score, members)
  const each = hundredths(papers, members)
  const marks = hundredths(score * 100, members * full)
  const activity = Math.min(100, hundredths(papers * 100, members * (rule.fullActivity ?? 1)))
  const { weights } = rule
  const composite = weights
    ? hundredths(
        Math.round((coverage * weights.coverage + marks * weights.marks + activity * weights.activity) * 100),
        10_000,
      )
    : 0
  return {
    coverage,
    mean,
    total: score,
    members,
    papers: each,
    highs,
    time: hundredths(ms, members),
    lit,
    composite,
  }
}

/** The units of a level by the sheet. `units` come in the order of the roster; `full`: the most points a member can have. */
export function rankUnits(units: readonly UnitEntry[], rule: UnitBoardRule, full: number): RankedUnit[] {
  const rows = units.map((unit, at) => ({ ...unit, at, figures: measures(unit, rule, full) }))
  const enough = rows.filter(({ members }) => members >= Math.max(1, rule.minMembers))
  const compare = (a: Figured, b: Figured) => byFigures(a, b, rule)
  enough.sort((a, b) => compare(a, b) || a.at - b.at)
  const ranked: RankedUnit[] = []
  enough.forEach(({ at: _, ...row }, at) => {
    const [before, after] = [enough[at - 1], enough[at + 1]]
    const withBefore = rule.shared && before !== undefined && compare(before, row) === 0
    const withAfter = rule.shared && after !== undefined && compare(row, after) === 0
    const place = withBefore ? (ranked[at - 1]?.place ?? at + 1) : at + 1
    ranked.push({ ...row, place, shared: withBefore || withAfter })
  })
  const few = rows.filter(({ members }) => members < Math.max(1, rule.minMembers))
  few.sort((a, b) => b.members - a.members || a.at - b.at)
  return [...ranked, ...few.map(({ at: _, ...row }) => ({ ...row, place: null, shared: false }))]
}

/** The units that have a place, by the measure that orders the board: what awards are given by. */
export const placedUnits = (ranked: readonly RankedUnit[], { order }: UnitBoardRule): Placed[] =>
  ranked.flatMap(({ id, place, figures }) => (place === null ? [] : [{ id, place, score: figures[order] }]))

type Figured = Pick<RankedUnit, 'figures'>

function byFigures(a: Figured, b: Figured, rule: UnitBoardRule): number {
  for (const measure of [rule.order, ...rule.ties]) {
    const difference = b.figures[measure] - a.figures[measure]
    if (difference !== 0) return measure === 'time' ? -difference : difference
  }
  return 0
}

/** The units of a level with what the boards hold of them, in the order of the roster. */
export const entriesOf = (
  units: Iterable<Pick<Unit, 'id' | 'level' | 'people'>>,
  level: UnitLevel,
  sums: Readonly<Record<string, UnitSum>>,
): UnitEntry[] =>
  [...units]
    .filter((unit) => unit.level === level)
    .map(({ id, people }) => ({ ...(sums[id] ?? emptySum), id, people }))
