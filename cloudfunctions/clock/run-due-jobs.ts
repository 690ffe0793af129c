import type { Store } from '../store'
import type { Job } from '../store/jobs'
import { closeOverdue } from './close-overdue'
import { foldBoard } from './fold-board'

const leaseMs = 30_000
const tickMs = 5000

/**
 * Takes due jobs by lease, one after the other, until none is left or the budget (ms) is spent; says how many it did.
 * A job that fails is logged and falls due again: no other waits for it.
 */
export async function runDueJobs(store: Store, clock: () => number, budget: number): Promise<number> {
  const started = clock()
  const due = await store.jobs.due(started, 20)
  const foldsFirst = [...due].sort((a, b) => (a.kind === b.kind ? a.due - b.due : a.kind === 'fold' ? -1 : 1))
  let done = 0
  for (const job of foldsFirst) {
    const now = clock()
    if (now - started > budget) break
    const leasedUntil = now + leaseMs
    if (!(await store.jobs.lease(job, now, leasedUntil))) continue
    const failed = !(await run(job, store, now))
    await store.jobs.release(job, leasedUntil, now + tickMs, failed)
    done += 1
  }
  return done
}

async function run(job: Job, store: Store, now: number): Promise<boolean> {
  try {
    if (job.kind === 'fold') await foldBoard(store, job.contestId, job.leasedUntil > 0, now)
    else await closeOverdue(store, job.contestId, now)
    return true
  } catch (fault) {
    console.error(`job ${job._id} failed:`, fault instanceof Error ? fault.stack : fault)
    return false
  }
}
