import { createHash } from 'node:crypto'
import type { Attempt } from '../../domain/attempt'
import { deltaOf } from '../../domain/fold'
import { batchId, type Batch, type SummaryPage } from '../store/boards'

/** The next batch of a contest: what these attempts change, chained to the batch before by its digest. */
export function makeBatch(
  board: string,
  contestId: string,
  before: Pick<SummaryPage, 'seq' | 'digest'> | null,
  attempts: Attempt[],
  now: number,
): Batch {
  const content = {
    contestId,
    seq: (before?.seq ?? 0) + 1,
    at: now,
    previous: before?.digest ?? '',
    deltas: attempts.flatMap(deltaOf),
  }
  const digest = createHash('sha256').update(JSON.stringify(content)).digest('hex')
  return { _id: batchId(board, content.seq), ...content, digest }
}
