import type { UnitPath } from '../../domain/unit'
import type { Store } from '../store'
import type { PersonIds } from './person-ids'

interface Claim {
  name: string | null
  unit: UnitPath | null
  /** Eleven digits. */
  phone: string | null
  /** WeChat has said that the phone is the member's. A typed one proves nothing, and whether it fits is told to nobody. */
  phoneProven: boolean
}

/**
 * The person on the roster whom a member with a proven phone is: by name and phone, else by name, last four digits and
 * enterprise. null when there is none, or nothing is proven.
 */
export async function matchPerson(
  { roster }: Pick<Store, 'roster'>,
  ids: PersonIds,
  { name, unit, phone, phoneProven }: Claim,
  now: number,
): Promise<string | null> {
  const current = phoneProven && name !== null && phone !== null ? await roster.current(now) : null
  if (!current || name === null || phone === null) return null
  const wanted = [
    ids.byPhone(name, phone),
    ...(unit?.enterprise ? [ids.byLastFour(name, phone.slice(-4), unit.enterprise)] : []),
  ]
  const found = new Set((await roster.people.find(current.peopleOf, wanted)).map(({ personId }) => personId))
  return wanted.find((id) => found.has(id)) ?? null
}
