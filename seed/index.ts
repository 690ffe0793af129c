import { inStreet } from '../domain/unit'
import type { LocalCloud } from '../local-cloud'
import { openStore } from '../cloudfunctions/store'
import { plantArticles } from './articles'
import { plantBank } from './bank'
import { plantContests } from './contests'
import { inventMembers } from './members'
import { plantRoster, smallStart } from './roster'

/**
 * Plants the invented district into an empty cloud on this machine: the roster, articles with pictures, the bank, three
 * contests and the members who played them through the doors. `say` tells a person what is being done.
 */
export async function plantDistrict(
  cloud: LocalCloud,
  memberKey: string,
  say: (progress: string) => void,
): Promise<void> {
  Object.assign(process.env, cloud.sdkEnvironment())
  const store = openStore()
  const now = cloud.clock.now()
  say('the roster')
  const members = inventMembers(smallStart.members)
  const units = await plantRoster(store, { size: smallStart.size, members, memberKey, now, say })
  const housed = members.map((member, at) => ({ ...member, unit: units[at] ?? inStreet(member.streetId) }))
  say('articles and pictures')
  await plantArticles(store, now)
  say('the bank of questions')
  const bank = await plantBank(store)
  await plantContests({ cloud, store, bank, members: housed.slice(0, 440), say }, now)
}
