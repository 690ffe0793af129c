import type { Unit } from '../../../domain/unit'
import type { RosterVersion } from '../../../cloudfunctions/store/roster'
import type { District } from '../district'

/** A version that is there and doesn't hold, with the units of the one that does. */
export async function plantVersion(
  { store, cloud }: District,
  _id: string,
  state: RosterVersion['state'],
): Promise<{ rosterId: string; holds: string; units: Unit[] }> {
  const holds = (await store.roster.currentNow())!.rosterId
  const units = await store.roster.units(holds)
  await store.roster.insertPages([{ _id: `${_id}:0`, units }])
  const importedAt = cloud.clock.now()
  await store.roster.insertVersion({ _id, importedAt, by: 'test', units: units.length, people: 0, state })
  return { rosterId: _id, holds, units }
}
