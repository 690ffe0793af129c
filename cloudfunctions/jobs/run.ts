import type { Store } from '../store'
import type { Door, Job } from '../store/jobs'

interface Errand {
  door: Door
  /** ms after which no further job is begun. */
  budget: number
  /** ms after which a job that was done falls due again. */
  again: number
  /** Does the job, or a part of it. */
  run(job: Job, now: number): Promise<Came>
}

/**
 * `finished` takes a job off the list; `more` goes on with it at once, as far as the budget allows; an hour (ms) says when it
 * is due next.
 */
export type Came = 'again' | 'more' | 'finished' | { due: number }

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
    let came = await attempt(job, now, errand)
    for (let at = clock(); came === 'more' && at - began <= errand.budget; at = clock())
      came = await attempt({ ...job, leasedUntil: 0 }, at, errand)
    if (came === 'finished') await store.jobs.remove(job._id, leasedUntil)
    else await store.jobs.release(job, leasedUntil, dueAfter(came, now, errand), came === 'failed')
    done += 1
  }
  return done
}

function dueAfter(came: Came | 'failed', now: number, { again }: Errand): number {
  if (typeof came === 'object') return came.due
  return came === 'more' ? now : now + again
}

async function attempt(job: Job, now: number, errand: Errand): Promise<Came | 'failed'> {
  try {
    return await errand.run(job, now)
  } catch (fault) {
    console.error(`job ${job._id} failed:`, fault instanceof Error ? fault.stack : fault)
    return 'failed'
  }
}
