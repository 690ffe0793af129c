import { boardOf } from '../../domain/correction'
import type { Came } from '../jobs/run'
import { gradingOf } from '../referee/finish'
import type { Store } from '../store'
import { pageId } from '../store/boards'
import { applyBatch } from './apply-batch'
import { freezeWhenOver } from './freeze'
import { makeBatch } from './make-batch'
import { bringUp } from './regrade'
import { swapEdition } from './swap-edition'

const attemptsInBatch = 1000

/**
 * Takes finished attempts to the boards, one batch at a time. The order of writes makes a crash between any two harmless:
 * batch (its id is the fence), pages, marks, summary. A summary at `seq` proves that all of batch `seq` is done; a batch
 * beyond it is done again, which changes nothing that was done. `recovering`: the worker before did not end well, so
 * there may be such a batch although no attempt waits.
 */
export async function foldBoard(
  store: Store,
  contestId: string,
  recovering: boolean,
  now: number,
): Promise<Came> {
  // Not the contest that this instance keeps: an edition may have begun since.
  const contest = await store.contests.fresh(contestId)
  if (!contest || (contest.final && !contest.next)) return 'finished'
  if (contest.next?.stage === 'regrading') return 'again'
  const edition = contest.next?.edition ?? contest.edition
  const board = boardOf(contestId, edition)
  // The summary before the attempts: what it has counted is marked by then, so none of it can be found again. The other
  // way round, a worker that hung between the two would put into the next batch what another had just folded.
  const found = await store.boards.fresh(pageId.summary(board))
  const before = found?.kind === 'summary' ? found : null
  const waiting = await store.attempts.unfolded(contestId, attemptsInBatch)
  const behind = waiting.filter((attempt) => attempt.edition < edition)
  if (behind.length > 0) {
    const members = behind.map(({ memberId }) => memberId)
    await bringUp(store, contestId, members, await gradingOf(store, contest, edition, now))
    return 'more'
  }
  const attempts = waiting.filter((attempt) => attempt.edition === edition)
  if (attempts.length > 0 || recovering) {
    const batch = makeBatch(board, contestId, before, attempts, now)
    const isOurs = attempts.length > 0 && (await store.boards.insertBatch(batch))
    const next = isOurs ? batch : await store.boards.batch(board, batch.seq)
    if (next) await applyBatch(store, contest, { board, edition }, next, before)
  } else if (!contest.next && (await freezeWhenOver(store, contest, now))) return 'finished'
  if (waiting.length === attemptsInBatch) return 'more'
  if (contest.next) await swapEdition(store, contest, contest.next, now)
  return 'again'
}
