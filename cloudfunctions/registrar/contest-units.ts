import type { Unit } from '../../domain/unit'
import type { Store } from '../store'
import type { Contest } from '../store/contests'
import { unitsNow, type Units } from './units'

/** The units over which a contest's boards are made, in the order of the roster. */
export const unitsOf = (store: Store, _contest: Contest, now: number): Promise<Units> => unitsNow(store, now)

/** Where a unit lies, from the street down to the unit above it. */
export function namesAbove(unit: Unit, { byId }: Units): string[] {
  const above = unit.parentId === null ? undefined : byId.get(unit.parentId)
  return above ? [...namesAbove(above, { byId, version: '' }), above.name] : []
}
