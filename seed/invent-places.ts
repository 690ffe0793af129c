import { seededRandom } from '../domain/random'
import type { InventedEnterprise } from './invent-units'

/** Where somebody works; no team where the enterprise has none. */
export interface Place {
  enterprise: InventedEnterprise
  team: string | null
}

/** A place of work in each member's own street: more people in the heavier enterprises and in the first teams. */
export function inventPlaces(
  enterprises: readonly InventedEnterprise[],
  members: readonly { streetId: string }[],
): Place[] {
  const random = seededRandom('the invented places of work')
  const inStreet = new Map<string, { place: Place; upTo: number }[]>()
  for (const enterprise of enterprises) {
    const places = inStreet.get(enterprise.streetId) ?? []
    inStreet.set(enterprise.streetId, places)
    const names = enterprise.teams.length > 0 ? enterprise.teams : [null]
    names.forEach((team, at) => {
      const upTo = (places.at(-1)?.upTo ?? 0) + enterprise.weight / (1 + at / 4)
      places.push({ place: { enterprise, team }, upTo })
    })
  }
  return members.map(({ streetId }) => {
    const places = inStreet.get(streetId) ?? []
    const at = random() * (places.at(-1)?.upTo ?? 0)
    let [low, high] = [0, places.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((places[middle]?.upTo ?? 0) > at) high = middle
      else low = middle + 1
    }
    const found = places[low]
    if (!found) throw new Error(`no enterprise was invented in ${streetId}`)
    return found.place
  })
}
