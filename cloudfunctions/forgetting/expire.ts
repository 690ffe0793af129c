import { nextBeijingDay } from '../../domain/time'
import type { Came } from '../jobs/run'
import type { Store } from '../store'
import { inSlices, type Run } from './in-slices'

const slice = 500

/** Takes away every member whose time is over, a slice at a time, so that whoever plays again is asked anew; and old tries. */
export async function expireMembers(store: Store, run: Run): Promise<Came> {
  const isDone =
    (await inSlices(run, () => store.members.forgetDue(run.now, slice))) &&
    (await inSlices(run, () => store.tries.removeOver(run.now, slice)))
  return isDone ? { due: nextBeijingDay(run.now) } : 'again'
}

/** When a contest's time is over: the members whose last contest it was, then what anybody answered in it. Scores stay. */
export async function expireContest(store: Store, contestId: string, run: Run): Promise<Came> {
  const isDone =
    (await inSlices(run, () => store.members.forgetDue(run.now, slice))) &&
    (await inSlices(run, () => store.attempts.emptySome(contestId, slice)))
  return isDone ? 'finished' : 'again'
}
