import { boardOf } from '../../domain/correction'
import type { Came } from '../jobs/run'
import type { Store } from '../store'
import { countBatch } from './count-batch'

interface Run {
  now: number
  isOver(): boolean
}

/**
 * Follows a contest's batches and counts takers, papers and answers for staff. The figures say themselves which batch they have
 * come to. The board of another edition has figures of its own, which begin anew.
 */
export async function countProgress(store: Store, contestId: string, { now, isOver }: Run): Promise<Came> {
  // Not the contest that this instance keeps: while an edition is worked out, a final board is not the last one.
  const contest = await store.contests.fresh(contestId)
  if (!contest) return 'finished'
  const board = boardOf(contestId, contest.edition)
  const [found] = await store.progress.figures([board])
  let known = found ?? null
  while (!isOver()) {
    const batch = await store.boards.batch(board, (known?.seq ?? 0) + 1)
    if (!batch) {
      if (known && !known.whole) await store.progress.makeWhole(board)
      return contest.final && !contest.next ? 'finished' : 'again'
    }
    known = await countBatch(store, contest, { board, batch }, known, now)
  }
  return 'again'
}
