import { pathAmong, type Unit, type UnitPath } from '../../domain/unit'
import type { Store } from '../store'
import type { Contest } from '../store/contests'
import { unitsNow, unitsOf, type Units } from './units'

/** The units over which a contest's boards are made, in the order of the roster that it names. */
export const unitsOfContest = (store: Store, { rosterId }: Contest, now: number): Promise<Units> =>
  rosterId === null ? unitsNow(store, now) : unitsOf(store, rosterId)

/** A member's units where the roster of the contest has them, whatever a later one says. */
export async function onRosterOf(
  { rosterId }: Contest,
  unit: UnitPath | null,
  store: Store,
): Promise<UnitPath | null> {
  if (rosterId === null || !unit) return unit
  return pathAmong(unit, (await unitsOf(store, rosterId)).byId)
}

/** The names of the units above one, from the street down. */
export function namesAbove(unit: Unit, units: Units): string[] {
  const above = unit.parentId === null ? undefined : units.byId.get(unit.parentId)
  return above ? [...namesAbove(above, units), above.name] : []
}
