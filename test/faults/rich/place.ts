import type { LocalCloudOptions } from '../../../local-cloud'
import { plantArticle } from '../../support/articles'
import { plantUnits, staffMember } from '../../support/staff'
import { told } from '../../support/told'
import { openPlace, type Place } from '../place'

export const articles = ['reading-1', 'reading-2', 'reading-3']

/** By member: enterprises of two streets, and a street whose member is of no enterprise. */
export const unitIds = ['foundry', 'bakery', 'school', 'foundry', 'niujie', 'foundry']

export const organiser = 'oFaultOrganiser'

/** A place with a roster, articles to read and an organiser, for contests in which all of that is used. */
export async function openRichPlace(more: Partial<LocalCloudOptions> = {}): Promise<Place> {
  const place = await openPlace(more)
  const { district, phones } = place
  await plantUnits(district)
  for (const id of articles) await plantArticle(district.store, id)
  // What instances know of the roster is older than this one.
  district.cloud.clock.advance(11 * 60_000)
  for (const [at, { openid, name }] of phones.entries())
    await district.raw(openid, { operation: 'saveProfile', input: told(name, unitIds[at]) })
  await staffMember(district, organiser, ['organiser', 'district'])
  return place
}
