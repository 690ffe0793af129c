import { createHash } from 'node:crypto'
import type { Person } from '../../domain/roster/roster'
import type { Unit } from '../../domain/unit'
import type { Store } from '../store'
import { perPart, type RosterPerson } from '../store/roster'
import type { PersonIds } from './person-ids'

interface Import {
  units: readonly Unit[]
  people: readonly Person[]
  /** Who imports: a member's id, or a command's name. */
  by: string
}

export interface Imported {
  rosterId: string
  /** False when this very roster holds already. */
  changed: boolean
  /** Nothing was done: an old version of the same content is being removed, which takes some minutes. */
  isGoing?: true
}

/**
 * Stores a roster as a version of its own and makes it hold with one write at the end. Its id is a digest of its content:
 * doing it again, after it was broken off or when it was done, stores nothing twice; until the end nothing shows.
 */
export async function importRoster(
  { roster }: Pick<Store, 'roster'>,
  { units, people, by }: Import,
  ids: PersonIds,
  now: number,
  say: (done: number) => void = () => undefined,
): Promise<Imported> {
  const entries = people.map((person) => [idOf(person, ids), person.unitId].join(' ')).sort()
  const rosterId = `r-${digestOf(units, entries)}`
  if ((await roster.currentNow())?.rosterId === rosterId) return { rosterId, changed: false }
  const version = { _id: rosterId, importedAt: now, by, units: units.length, people: entries.length }
  const known = await roster.version(rosterId)
  // Made young first: then no removal begins while it is made to hold.
  const mayHold = !known || known.state === 'whole' || known.state === 'units'
  if (!mayHold || (known && !(await roster.renew(rosterId, known.state, now))))
    return { rosterId, changed: false, isGoing: true }
  if (known?.state === 'whole') {
    await roster.makeCurrent(version)
    return { rosterId, changed: true }
  }
  for (let from = 0; from < entries.length; from += perPart) {
    await roster.insertPeople(entries.slice(from, from + perPart).map((entry) => personOf(rosterId, entry)))
    say(Math.min(from + perPart, entries.length))
  }
  for (let n = 0; n * perPart < units.length; n += 1) {
    const page = { _id: `${rosterId}:${n}`, units: units.slice(n * perPart, (n + 1) * perPart) }
    await roster.insertPages([page])
  }
  if (known) await roster.renew(rosterId, 'units', now, 'whole')
  else await roster.insertVersion({ ...version, state: 'whole' })
  await roster.makeCurrent(version)
  return { rosterId, changed: true }
}

const idOf = ({ name, digits, enterpriseId }: Person, ids: PersonIds): string =>
  digits.length === 11 ? ids.byPhone(name, digits) : ids.byLastFour(name, digits, enterpriseId)

function personOf(rosterId: string, entry: string): RosterPerson {
  const [personId, unitId = ''] = entry.split(' ')
  return { _id: `${rosterId}:${personId}`, unitId }
}

/** Sorted before: the order of a file's rows is nothing. */
function digestOf(units: readonly Unit[], entries: readonly string[]): string {
  const hash = createHash('sha256')
  for (const unit of units) hash.update(`${JSON.stringify(unit)}\n`)
  for (const entry of entries) hash.update(`${entry}\n`)
  return hash.digest('hex').slice(0, 16)
}
