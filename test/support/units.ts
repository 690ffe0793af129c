import type { Unit, UnitLevel } from '../../domain/unit'
import type { District } from './district'

/** A small roster: `[id, level, parent, people]`, in its order; without a name a unit is called by its id. */
export type Line = readonly [
  id: string,
  level: UnitLevel,
  parentId: string | null,
  people: number,
  name?: string,
]

/** Makes these units the roster that holds. */
export async function plantRosterOf({ store }: District, lines: readonly Line[]): Promise<void> {
  const units = lines.map(([id, level, parentId, people, name = id]): Unit => {
    return { id, level, name, short: null, initials: id, parentId, people }
  })
  const version = { _id: 'r-small', importedAt: 1, by: 'test', units: units.length, people: 0 }
  await store.roster.insertPages([{ _id: 'r-small:0', units }])
  await store.roster.insertVersion({ ...version, state: 'whole' })
  await store.roster.makeCurrent(version, (await store.roster.currentNow())?.rosterId ?? null)
}
