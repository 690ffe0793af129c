import type { Documents } from './documents'

/** Work that falls due: `fold:<contest>` and `close:<contest>`. A worker holds it by a lease that runs out by itself. */
export interface Job {
  _id: string
  kind: 'fold' | 'close'
  contestId: string
  /** ms */
  due: number
  /** ms; 0 when its last run ended well, a past hour when it did not. */
  leasedUntil: number
}

export function openJobs(jobs: Documents<Job>) {
  const { is } = jobs
  return {
    insert: (job: Job) => jobs.insert(job),
    due: (now: number, limit: number) =>
      jobs.find({ where: { due: is.lte(now), leasedUntil: is.lt(now) }, orderBy: [['due', 'asc']], limit }),
    /** True when this worker holds the job from now on. */
    lease: async (job: Job, now: number, until: number) =>
      (await jobs.update({ _id: job._id, due: job.due, leasedUntil: is.lt(now) }, { leasedUntil: until })) >
      0,
    /** Gives the job back, due again then; a job that failed stays marked by a lease that has run out. */
    release: (job: Job, leasedUntil: number, due: number, failed: boolean) =>
      jobs.update({ _id: job._id, leasedUntil }, { leasedUntil: failed ? 1 : 0, due }),
    removeOf: (contestId: string) => jobs.remove({ _id: is.in([`fold:${contestId}`, `close:${contestId}`]) }),
  }
}
