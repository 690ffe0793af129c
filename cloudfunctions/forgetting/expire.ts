import { nextBeijingDay } from '../../domain/time'
import type { Came } from '../jobs/run'
import type { Store } from '../store'

const slice = 500

/** The hour of a run, and whether its time is used up. */
interface Run {
  now: number
  isOver(): boolean
}

/**
 * Takes away everything whose time is over, a slice at a time: members (whoever plays again is asked anew), what was wished
 * and granted, what was written to staff.
 */
export async function expireDue({ members, subscriptions, feedback }: Store, run: Run): Promise<Came> {
  for (const { forgetDue } of [members, subscriptions, feedback])
    if (!(await inSlices(run, () => forgetDue(run.now, slice)))) return 'again'
  return { due: nextBeijingDay(run.now) }
}

/**
 * When a contest's time is over: the members whose last contest it was, who of the roster took part, signals, then what anybody
 * answered in it. Scores stay.
 */
export async function expireContest(store: Store, contestId: string, run: Run): Promise<Came> {
  const isDone =
    (await inSlices(run, () => store.members.forgetDue(run.now, slice))) &&
    (await inSlices(run, () => store.entries.forgetSome(contestId, slice))) &&
    (await inSlices(run, () => store.signals.forgetSome(contestId, slice))) &&
    (await inSlices(run, () => store.traces.forgetSome(contestId, slice))) &&
    (await inSlices(run, () => store.attempts.emptySome(contestId, slice)))
  return isDone ? 'finished' : 'again'
}

/** Works until a slice is empty; false when the time is used up before. */
async function inSlices({ isOver }: Run, work: () => Promise<number>): Promise<boolean> {
  while (!isOver()) if ((await work()) === 0) return true
  return false
}
