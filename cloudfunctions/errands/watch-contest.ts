import { boardOf } from '../../domain/correction'
import type { Came } from '../jobs/run'
import type { Store } from '../store'
import type { ContestJob } from '../store/jobs'
import { lookAtBatch } from './look-at-batch'

/** The hour of a run, and whether its time is used up. */
interface Run {
  now: number
  isOver(): boolean
}

/**
 * Follows a contest's batches and looks at the papers of each for signals; nothing but the queue of staff comes of it. The job
 * keeps how far it has come, and moves on when a batch is done: a batch that was broken off is done again, to the same rows.
 */
export async function watchContest(store: Store, job: ContestJob, { now, isOver }: Run): Promise<Came> {
  const contest = await store.contests.get(job.contestId, now)
  if (!contest) return 'finished'
  const { edition } = contest
  // The board of another edition has batches of its own; what they bring again is the same rows.
  const known = (job.edition ?? 1) === edition ? (job.seq ?? 0) : 0
  for (let seq = known + 1; !isOver(); seq += 1) {
    const batch = await store.boards.batch(boardOf(contest._id, edition), seq)
    // A final board has all its batches.
    if (!batch) return contest.final ? 'finished' : 'again'
    await lookAtBatch(store, contest, batch, now)
    await store.jobs.advance(job._id, edition, seq)
  }
  return 'again'
}
