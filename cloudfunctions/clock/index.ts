import { openStore } from '../store'
import { runDueJobs } from './run-due-jobs'

const store = openStore()

/**
 * The quick timer's door. No client may call it; the environment says whether a timer does, never the event.
 * A run that was not fired by the timer does nothing.
 */
export const main = async (): Promise<{ done: number }> => {
  if (process.env.TRIGGER_SRC !== 'timer') return { done: 0 }
  return { done: await runDueJobs(store, Date.now, 20_000) }
}
