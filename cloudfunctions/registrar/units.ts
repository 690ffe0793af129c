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

const known = new Map<string, Units>()

/** The units of the roster that holds now; before the first roster, the federation's streets. */
export async function unitsNow({ roster }: Pick<Store, 'roster'>, now: number): Promise<Units> {
  const current = await roster.current(now)
  return current ? unitsOf({ roster }, current.rosterId) : streets
}

/** The units of one version, which never changes: kept in the instance. */
async function unitsOf({ roster }: Pick<Store, 'roster'>, version: string): Promise<Units> {
  const kept = known.get(version)
  if (kept) return kept
  const byId = new Map((await roster.units(version)).map((unit) => [unit.id, unit]))
  const units = { version, byId }
  known.clear()
  known.set(version, units)
  return units
}
