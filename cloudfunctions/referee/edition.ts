import type { Edition } from '../../domain/correction'
import type { Store } from '../store'
import type { Contest } from '../store/contests'

/**
 * What an edition puts right, as far as this instance's contest knows it; a later edition is looked up afresh. An earlier one
 * no longer holds: what is graded under it is worked out again before a board counts it, so it is left as it was carried.
 */
export async function editionOf(store: Store, contest: Contest, edition: number): Promise<Edition> {
  const known = knownEdition(contest, edition)
  if (known) return known
  const fresh = edition > contest.edition ? await store.contests.fresh(contest._id) : null
  return (fresh && knownEdition(fresh, edition)) ?? { edition, corrections: contest.corrections }
}

function knownEdition({ edition: holds, corrections, next }: Contest, edition: number): Edition | null {
  if (edition === holds) return { edition, corrections }
  return next?.edition === edition ? { edition, corrections: next.corrections } : null
}
