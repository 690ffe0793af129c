import { finalDigest } from '../referee/final-digest'
import { overAt } from '../../domain/rule-sheet'
import type { Store } from '../store'
import type { Contest } from '../store/contests'

/** Longer than any call can run: what began before the close has ended by then. */
const slackMs = 60_000

/**
 * Turns the board final once the contest is over and no attempt is open, and publishes its digest; says whether it did. No
 * figure changes any more, but by another edition.
 */
export async function freezeWhenOver(store: Store, contest: Contest, now: number): Promise<boolean> {
  if (now < overAt(contest.sheet) + slackMs || (await store.attempts.hasOpen(contest._id))) return false
  if ((await store.attempts.unfolded(contest._id, 1)).length > 0) return false
  const digest = await finalDigest(store, contest, now)
  await store.contests.freeze(contest._id, contest.edition, digest)
  return true
}
