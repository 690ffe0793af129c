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
  const { size, members } = smallStart
  await plantRoster(store, { size, members: inventMembers(members), memberKey, now, say })
  say('articles and pictures')
  await plantArticles(store, now)
  say('the bank of questions')
  const bank = await plantBank(store)
  await plantContests({ cloud, store, bank, say }, now)
}
