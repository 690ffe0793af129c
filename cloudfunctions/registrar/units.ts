import { federation } from '../../config/federation'
import type { Unit } from '../../domain/unit'
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

/** The units of the roster that holds now; before the first roster, the federation's streets. */
export async function unitsNow(_store: Store, _now: number): Promise<Units> {
  return streets
}
