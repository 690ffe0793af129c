import { asideIn, withoutAside, type Correction } from '../../domain/correction'
import { latestClose } from '../../domain/relief'
import { closesAt, overAt } from '../../domain/rule-sheet'
import { beginEdition } from '../referee/begin-edition'
import { finalDigest } from '../referee/final-digest'
import { lesserOfSeveral } from '../referee/several-wechats'
import type { Store } from '../store'
import type { Contest } from '../store/contests'

/** Longer than any call can run: what began before the close has ended by then. */
const slackMs = 60_000

/**
 * Turns the board final once the contest is over, also for whom a later close was arranged, and no attempt is open, and
 * publishes its digest; says whether it did. No figure changes any more, but by another edition. Where the best of a person's
 * several WeChats counts, an edition that sets the others aside comes first.
 */
export async function freezeWhenOver(store: Store, contest: Contest, now: number): Promise<boolean> {
  const { _id, sheet, edition } = contest
  if (now < overAt(sheet, closesAt(sheet)) + slackMs) return false
  // Nothing is arranged any more from the latest close and its grace on, so what is read after the slack is all there is.
  if (now < overAt(sheet, latestClose(sheet, await store.overrides.fresh(_id))) + slackMs) return false
  if (await store.attempts.hasOpen(_id)) return false
  if ((await store.attempts.unfolded(_id, 1)).length > 0) return false
  const lesser = await lesserOfSeveral(store, contest, now)
  if (lesser.join() !== asideIn(contest.corrections).join()) {
    const aside: Correction[] = lesser.length > 0 ? [{ kind: 'set-aside', memberIds: lesser }] : []
    await beginEdition(store, contest, [...withoutAside(contest.corrections), ...aside], now)
    return false
  }
  await store.contests.freeze(_id, edition, await finalDigest(store, contest, now))
  return true
}
