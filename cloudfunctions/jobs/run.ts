import type { Store } from '../store'
import type { Door, Job } from '../store/jobs'

interface Errand {
  door: Door
  /** ms after which no further job is begun. */
  budget: number
  /** ms after which a job that was done falls due again. */
  again: number
  /** Does the job. `finished` takes it off the list, an hour (ms) says when it is due next. */
  run(job: Job, now: number): Promise<Came>
}

export type Came = 'again' | 'finished' | { due: number }

const leaseMs = 60_000

/**
 * Takes a door's due jobs by lease, one after the other, until none is left or the budget is spent; says how many it did.
 * A job that fails is logged and falls due again, marked as failed: no other waits for it.
 */
export async function runJobs(store: Store, clock: () => number, errand: Errand): Promise<number> {
  const began = clock()
  let done = 0
  for (const job of await store.jobs.due(errand.door, began, 100)) {
    const now = clock()
    if (now - began > errand.budget) break
    const leasedUntil = now + leaseMs
    if (!(await store.jobs.lease(job, now, leasedUntil))) continue
    const came = await attempt(job, now, errand)
    if (came === 'finished') await store.jobs.remove(job._id, leasedUntil)
    else
      await store.jobs.release(
        job,
        leasedUntil,
        typeof came === 'object' ? came.due : now + errand.again,
        came === 'failed',
      )
    done += 1
  }
  return done
}

async function attempt(job: Job, now: number, errand: Errand): Promise<Came | 'failed'> {
  try {
    return await errand.run(job, now)
  } catch (fault) {
    console.error(`job ${job._id} failed:`, fault instanceof Error ? fault.stack : fault)
    return 'failed'
  }
}
