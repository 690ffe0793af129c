import { overAt } from '../../domain/rule-sheet'
import type { Store } from '../store'
import type { Contest } from '../store/contests'

/** Longer than any call can run: what began before the close has ended by then. */
const slackMs = 60_000

/** Turns the board final once the contest is over and no attempt is open; says whether it did. No figure changes any more. */
export async function freezeWhenOver(store: Store, contest: Contest, now: number): Promise<boolean> {
  if (now < overAt(contest.sheet) + slackMs || (await store.attempts.hasOpen(contest._id))) return false
  if ((await store.attempts.unfolded(contest._id, 1)).length > 0) return false
  await store.contests.freeze(contest._id, contest.edition)
  return true
}
