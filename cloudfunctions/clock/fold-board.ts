import type { Store } from '../store'
import { pageId } from '../store/boards'
import { applyBatch } from './apply-batch'
import { freezeWhenOver } from './freeze'
import { makeBatch } from './make-batch'

const attemptsInBatch = 1000

/**
 * Takes finished attempts to the boards, one batch a run. The order of writes makes a crash between any two harmless:
 * batch (its id is the fence), pages, marks, summary. A summary at `seq` proves that all of batch `seq` is done; a batch
 * beyond it is done again, which changes nothing that was done. `recovering`: the worker before did not end well, so
 * there may be such a batch although no attempt waits.
 */
export async function foldBoard(
  store: Store,
  contestId: string,
  recovering: boolean,
  now: number,
): Promise<'again' | 'finished'> {
  const contest = await store.contests.get(contestId, now)
  if (!contest || contest.final) return 'finished'
  // The summary before the attempts: what it has counted is marked by then, so none of it can be found again. The other
  // way round, a worker that hung between the two would put into the next batch what another had just folded.
  const found = await store.boards.fresh(pageId.summary(contestId))
  const before = found?.kind === 'summary' ? found : null
  const attempts = await store.attempts.unfolded(contestId, attemptsInBatch)
  if (attempts.length === 0 && !recovering) {
    return (await freezeWhenOver(store, contest, now)) ? 'finished' : 'again'
  }

  const batch = makeBatch(contestId, before, attempts, now)
  const isOurs = attempts.length > 0 && (await store.boards.insertBatch(batch))
  const next = isOurs ? batch : await store.boards.batch(contestId, batch.seq)
  if (next) await applyBatch(store, contest, next, before)
  return 'again'
}
