import { nextBeijingDay } from '../../domain/time'
import type { Came } from '../jobs/run'
import type { Store } from '../store'
import { inSlices, type Run } from './in-slices'

const slice = 500

/**
 * Takes away everything whose time is over, a slice at a time: members (whoever plays again is asked anew), what was wished
 * and granted, what was written to staff, browsers that signed in, results that were taken out, parts of pictures, old
 * tries.
 */
export async function expireDue(store: Store, run: Run): Promise<Came> {
  const { members, subscriptions, feedback, tries, signIns, sessions, pictures } = store
  const kept = [members, subscriptions, feedback, signIns, sessions, pictures].map(
    ({ forgetDue }) => forgetDue,
  )
  const slices = [...kept, store.exports.removeDue, tries.removeOver]
  for (const remove of slices) if (!(await inSlices(run, () => remove(run.now, slice)))) return 'again'
  return { due: nextBeijingDay(run.now) }
}

/**
 * When a contest's time is over: the members whose last contest it was, who of the roster took part, numbers of
 * certificates, what was arranged for
 * whom, signals, then what anybody answered in it. Scores stay.
 */
export async function expireContest(store: Store, contestId: string, run: Run): Promise<Came> {
  const isDone =
    (await inSlices(run, () => store.members.forgetDue(run.now, slice))) &&
    (await inSlices(run, () => store.entries.forgetSome(contestId, slice))) &&
    (await inSlices(run, () => store.certificates.forgetSome(contestId, slice))) &&
    (await inSlices(run, () => store.overrides.forgetSome(contestId, slice))) &&
    (await inSlices(run, () => store.signals.forgetSome(contestId, slice))) &&
    (await inSlices(run, () => store.traces.forgetSome(contestId, slice))) &&
    (await inSlices(run, () => store.attempts.emptySome(contestId, slice)))
  return isDone ? 'finished' : 'again'
}
