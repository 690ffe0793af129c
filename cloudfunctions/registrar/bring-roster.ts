import { federation } from '../../config/federation'
import { areRoster } from '../../domain/roster/check-units'
import type { PersonLine } from '../../domain/roster/content'
import type { Unit } from '../../domain/unit'
import type { Store } from '../store'
import type { RosterVersion } from '../store/roster'
import type { PersonIds } from './person-ids'

type Roster = Store['roster']
type Begun = Pick<RosterVersion, '_id' | 'by' | 'units' | 'people'>

/** What a version becomes when it is brought (again); what is going can't be. */
const begins = {
  whole: 'whole',
  coming: 'coming',
  units: 'people coming',
  'people coming': 'people coming',
  going: null,
  'people going': null,
} as const

/**
 * Begins to bring a roster, or goes on where it was broken off: `holds` when it is the one that holds, `whole` when all of it
 * is there already, `going` while an old version of the same content is being removed. From now on no removal begins. Says
 * also what holds now.
 */
export async function beginRoster(
  roster: Roster,
  version: Begun,
  now: number,
): Promise<{ is: 'holds' | 'whole' | 'coming' | 'going'; holds: string | null }> {
  const holds = (await roster.currentNow())?.rosterId ?? null
  if (holds === version._id) return { is: 'holds', holds }
  const known = await roster.version(version._id)
  if (!known) {
    await roster.insertVersion({ ...version, importedAt: now, state: 'coming' })
    return { is: 'coming', holds }
  }
  const next = begins[known.state]
  if (!next || !(await renewed(roster, known, next, now))) return { is: 'going', holds }
  return { is: next === 'whole' ? 'whole' : 'coming', holds }
}

/** Makes a version as young as can be; one that was renewed in this very millisecond is so already. */
const renewed = async (
  roster: Roster,
  { _id, state, importedAt }: RosterVersion,
  to: RosterVersion['state'],
  now: number,
): Promise<boolean> => (state === to && importedAt === now) || roster.renew(_id, state, now, to)

/** Stores some of the people as keyed hashes; a part can be stored again. */
export const bringPeople = (
  roster: Roster,
  rosterId: string,
  people: readonly PersonLine[],
  ids: PersonIds,
): Promise<void> =>
  roster.insertPeople(people.map((line) => ({ _id: `${rosterId}:${idOf(line, ids)}`, unitId: line[2] })))

/** Stores the nth part of the units. */
export const bringUnits = (roster: Roster, rosterId: string, n: number, units: Unit[]): Promise<void> =>
  roster.insertPages([{ _id: `${rosterId}:${n}`, units }])

/** Whether all of a version has come, and can be one. */
export async function hasCome(roster: Roster, { _id, units, people }: Begun): Promise<boolean> {
  const come = await roster.comeOf(_id)
  return come.units.length === units && come.people === people && areRoster(come.units, federation.streets)
}

/** Makes a version hold in place of `holds`, when it is still as it was read; false when something else came between. */
export async function makeHold(
  roster: Roster,
  version: RosterVersion,
  { holds, by, auditId }: { holds: string | null; by: string; auditId: string | null },
  now: number,
): Promise<boolean> {
  if (!(await renewed(roster, version, 'whole', now))) return false
  const made = await roster.makeCurrent({ ...version, importedAt: now, by }, holds, auditId)
  return made || (await roster.currentNow())?.rosterId === version._id
}

const idOf = ([name, digits, , enterpriseId]: PersonLine, ids: PersonIds): string =>
  digits.length === 11 ? ids.byPhone(name, digits) : ids.byLastFour(name, digits, enterpriseId)
