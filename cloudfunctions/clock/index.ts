import { runJobs } from '../jobs/run'
import { openStore } from '../store'
import { closeOverdue } from './close-overdue'
import { foldBoard } from './fold-board'
import { regrade } from './regrade'

const store = openStore()

/**
 * The quick timer's door: folds boards and ends overdue attempts. No client may call it; the environment says whether a
 * timer does, never the event, and a run that was not fired by the timer does nothing.
 */
export const main = async (): Promise<{ done: number }> => {
  if (process.env.TRIGGER_SRC !== 'timer') return { done: 0 }
  const done = await runJobs(store, Date.now, {
    door: 'clock',
    budget: 20_000,
    again: 5000,
    run: async (job, now) => {
      if (job.kind === 'fold') return foldBoard(store, job.contestId, job.leasedUntil > 0, now)
      if (job.kind === 'regrade') return regrade(store, job.contestId, now)
      return job.kind === 'close' ? closeOverdue(store, job.contestId, now) : 'again'
    },
  })
  return { done }
}
