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
  for (let seq = (job.seq ?? 0) + 1; !isOver(); seq += 1) {
    const batch = await store.boards.batch(contest._id, seq)
    // A final board has all its batches.
    if (!batch) return contest.final ? 'finished' : 'again'
    await lookAtBatch(store, contest, batch, now)
    await store.jobs.advance(job._id, seq)
  }
  return 'again'
}
