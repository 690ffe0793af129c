import { createHash } from 'node:crypto'
import { contentDigest, inParts, personLines } from '../../domain/roster/content'
import type { Person } from '../../domain/roster/roster'
import type { Unit } from '../../domain/unit'
import type { Store } from '../store'
import { beginRoster, bringPeople, bringUnits, hasCome, makeHold } from './bring-roster'
import type { PersonIds } from './person-ids'

interface Import {
  units: readonly Unit[]
  people: readonly Person[]
  /** Who imports: a command's name. */
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
 * Stores a roster as a version of its own and makes it hold with one write at the end, as the desk does part by part. Doing it
 * again, after it was broken off or when it was done, stores nothing twice; until the end nothing shows.
 */
export async function importRoster(
  { roster }: Pick<Store, 'roster'>,
  { units, people, by }: Import,
  ids: PersonIds,
  now: number,
  say: (done: number) => void = () => undefined,
): Promise<Imported> {
  const lines = personLines(people)
  const digest = (text: string) => createHash('sha256').update(text).digest('hex')
  const rosterId = ids.rosterId(contentDigest(units, lines, digest))
  const version = { _id: rosterId, by, units: units.length, people: lines.length }
  const { is: begun, holds } = await beginRoster(roster, version, now)
  if (begun === 'holds') return { rosterId, changed: false }
  if (begun === 'going') return { rosterId, changed: false, isGoing: true }
  if (begun === 'coming') {
    for (const [n, part] of inParts(units).entries()) await bringUnits(roster, rosterId, n, part)
    let done = 0
    for (const part of inParts(lines)) {
      await bringPeople(roster, rosterId, part, ids)
      say((done += part.length))
    }
  }
  const known = await roster.version(rosterId)
  const isWhole = known?.state === 'whole' || (known && (await hasCome(roster, version)))
  if (!isWhole || !(await makeHold(roster, known, { holds, by, auditId: null }, now)))
    throw new Error('the roster did not come whole, or another one came to hold meanwhile')
  return { rosterId, changed: true }
}
