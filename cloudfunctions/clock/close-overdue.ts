import { finish } from '../referee/finish'
import type { Store } from '../store'

/** Ends the open attempts whose time and grace are over, by the sheet's rule for expiry; at most 100 in one run. */
export async function closeOverdue(
  store: Store,
  contestId: string,
  now: number,
): Promise<'again' | 'finished'> {
  const contest = await store.contests.get(contestId, now)
  if (!contest || contest.final) return 'finished'
  const overdue = await store.attempts.overdue(contestId, now - contest.sheet.paper.graceSeconds * 1000, 100)
  for (const attempt of overdue) await finish(store, contest, attempt, { state: 'expired' }, now)
  return 'again'
}
