import type { UnitResult, UnitTotal } from '../../../contract/desk/result-table'
import { awardsOn } from '../../../domain/awards'
import { mostPoints } from '../../../domain/cells'
import { liesIn } from '../../../domain/staff'
import { isIn, pathTo, type UnitLevel, type UnitPath } from '../../../domain/unit'
import { placedUnits, type RankedUnit, type UnitBoardRule } from '../../../domain/unit-board'
import { plainRule, totalUnits } from '../../../domain/unit-results'
import { rankedUnits } from '../../referee/ranked-units'
import { namesOf } from '../../registrar/units'
import type { Store } from '../../store'
import type { Contest } from '../../store/contests'
import type { Asked } from './asked'

/** A unit's row without its names. */
export type BareUnit = Omit<UnitResult, 'names'>

export const ruleOf = ({ sheet }: Contest, level: UnitLevel): UnitBoardRule | null =>
  sheet.units?.find((rule) => rule.level === level) ?? null

/** The units of a level within what was asked for, in the order of its board. */
export async function unitsWithin(
  store: Store,
  { contest, units, path }: Asked,
  level: UnitLevel,
  now: number,
): Promise<{ rows: RankedUnit[]; awards: ReadonlyMap<string, string[]> }> {
  const rule = ruleOf(contest, level)
  const { ranked } = await rankedUnits(store, contest, rule ?? plainRule(level), now)
  const rows = path ? ranked.filter(({ id }) => liesIn(pathTo(id, units.byId) ?? 'district', path)) : ranked
  if (rule) return { rows, awards: awardsOn(level, placedUnits(ranked, rule), contest.sheet.awards) }
  return { rows: rows.map((row) => ({ ...row, place: null, shared: false })), awards: new Map() }
}

/** What all within the unit, or the district, come to. */
export async function totalWithin(
  store: Store,
  { contest, units, path }: Asked,
  now: number,
): Promise<UnitTotal> {
  const id = path && (path.team ?? path.enterprise ?? path.street)
  const level = (id && units.byId.get(id)?.level) || 'street'
  const rule = ruleOf(contest, level) ?? plainRule(level)
  const { ranked } = await rankedUnits(store, contest, rule, now)
  const own = id ? ranked.filter((row) => row.id === id) : ranked
  return totalUnits(own, rule, mostPoints(contest.sheet))
}

/** Whether the contest invites a unit: it, or one above it, is among those that the sheet names. */
export function isInvited({ sheet }: Contest, path: UnitPath | null): boolean {
  const invited = sheet.who?.units
  return invited === undefined || invited.some((unitId) => isIn(path, unitId))
}

export function bareUnit(
  { id, place, shared, people, figures, ...sum }: RankedUnit,
  awards: ReadonlyMap<string, string[]>,
  { contest, units }: Asked,
): BareUnit {
  const { members, papers, score, ms, highs, lit } = sum
  return {
    ...{ unitId: id, place, shared, people, figures, awards: awards.get(id) ?? [] },
    sum: { members, papers, score, ms, highs, lit },
    invited: isInvited(contest, pathTo(id, units.byId)),
  }
}

export const named = (row: BareUnit, { units }: Pick<Asked, 'units'>): UnitResult => ({
  ...row,
  names: namesOf(pathTo(row.unitId, units.byId), units),
})
