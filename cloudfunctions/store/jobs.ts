import type { Documents, Where } from './documents'

export type Door = 'clock' | 'errands'

/** Work of a timer's door that falls due: `fold:<contest>` and the like. A worker holds it by a lease that runs out by itself. */
export type Job = ContestJob | KeepingJob | LeavingJob | PublishingJob

interface Due {
  _id: string
  door: Door
  /** ms; the earliest is done first, so a fold, which is due earlier, comes before a close. */
  due: number
  /** ms; 0 when its last run ended well, a past hour when it did not. */
  leasedUntil: number
}

/** `signals`: papers are looked at for a person to judge. `progress`: they are counted for staff. `expire`: the time is over for which this contest's sheet lets things be kept. */
export interface ContestJob extends Due {
  kind: (typeof contestKinds)[number]
  contestId: string
  /** Of `signals`: the last batch that was looked at, and of which edition's board. */
  seq?: number
  edition?: number
}

/** Every day: whose or which time of keeping is over. */
interface KeepingJob extends Due {
  kind: 'expire-daily'
}

/** A member has asked at `at` (ms) to be forgotten. */
interface LeavingJob extends Due {
  kind: 'forget'
  memberId: string
  at: number
}

const contestKinds = ['fold', 'close', 'regrade', 'remind', 'expire', 'signals', 'progress'] as const
/** An article is scheduled for `at` (ms). */
export interface PublishingJob extends Due {
  kind: 'publish'
  articleId: string
  at: number
}

export function openJobs(jobs: Documents<Job>) {
  const { is } = jobs
  return {
    insert: (job: Job) => jobs.insert(job),
    /** Sets a job anew, whether it was there or not: a worker that holds it does not take it off the list. */
    put: (job: Job) => jobs.put(job),
    due: (door: Door, now: number, limit: number) =>
      jobs.find({
        where: { door, due: is.lte(now), leasedUntil: is.lt(now) },
        orderBy: [['due', 'asc']],
        limit,
      }),
    /** What is still to be done for a contest. */
    ofContest: (contestId: string) =>
      jobs.find({ where: { _id: is.in(contestKinds.map((kind) => `${kind}:${contestId}`)) }, limit: 100 }),
    /** True when this worker holds the job from now on. */
    lease: async (job: Job, now: number, until: number) =>
      (await jobs.update({ _id: job._id, due: job.due, leasedUntil: is.lt(now) }, { leasedUntil: until })) >
      0,
    /** Gives the job back, due again then; a job that failed stays marked by a lease that has run out. */
    release: (job: Job, leasedUntil: number, due: number, failed: boolean) =>
      jobs.update({ _id: job._id, leasedUntil }, { leasedUntil: failed ? 1 : 0, due }),
    /** The job has done its work up to this batch of this edition's board. */
    advance: (id: string, edition: number, seq: number) =>
      jobs.update({ _id: id } as Where<Job>, { edition, seq } as Partial<Job>),
    /** Takes a job that this worker holds off the list. */
    remove: (id: string, leasedUntil: number) => jobs.remove({ _id: id, leasedUntil }),
  }
}
