import { federation } from '../../config/federation'
import type { Unit, UnitPath } from '../../domain/unit'
import type { Store } from '../store'

/** The units that hold at an hour, and of which roster they are. */
export interface Units {
  /** The roster's id; `streets` while there is none. */
  version: string
  byId: ReadonlyMap<string, Unit>
}

const streets: Units = {
  version: 'streets',
  byId: new Map(
    federation.streets.map(({ id, name }) => [
      id,
      { id, level: 'street', name, short: null, initials: '', parentId: null, people: 0 },
    ]),
  ),
}

/** The names of a path from the street down; empty where the roster no longer has the unit. */
export const namesOf = (path: UnitPath | null, { byId }: Units): string[] =>
  [path?.street, path?.enterprise, path?.team].flatMap((id) => (id ? (byId.get(id)?.name ?? []) : []))

/** By the list that the store keeps of a version: made once for it. */
const known = new WeakMap<Unit[], Units>()

/** The units of the roster that holds now; before the first roster, the federation's streets. */
export async function unitsNow(store: Store, now: number): Promise<Units> {
  const current = await store.roster.current(now)
  return current ? unitsOf(store, current.rosterId) : streets
}

/** The units of one roster; an instance reads them once. */
export async function unitsOf(store: Store, rosterId: string): Promise<Units> {
  const list = await store.roster.units(rosterId)
  const units = known.get(list) ?? {
    version: rosterId,
    byId: new Map([...streets.byId, ...list.map((unit) => [unit.id, unit] as const)]),
  }
  known.set(list, units)
  return units
}
