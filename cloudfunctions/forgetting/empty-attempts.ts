import { finish } from '../referee/finish'
import type { Store } from '../store'
import type { Leaver } from './leaver'

const atOnce = 100
/** Each further look means that somebody has just changed an attempt. */
const looks = 5

/**
 * Ends what is open as the sheet says for an attempt whose time is over, then takes answers and papers out of all. Who has
 * come back keeps what was begun since: without a profile nobody can begin, so the new one's hour is the border.
 */
export async function emptyAttempts(store: Store, { memberId }: Leaver, now: number): Promise<boolean> {
  const until = (await store.members.get(memberId))?.joinedAt ?? Number.MAX_SAFE_INTEGER
  for (let look = 0; look < looks; look += 1) {
    const open = await store.attempts.openOf(memberId, until, atOnce)
    if (open.length === 0) {
      await store.attempts.empty(memberId, until)
      return true
    }
    for (const attempt of open) {
      const contest = await store.contests.get(attempt.contestId, now)
      if (!contest) throw new Error(`attempt ${attempt._id} has no contest`)
      await finish(store, contest, attempt, { state: 'expired' }, now)
    }
  }
  return false
}
