import type { Store } from '../store'
import type { Leaver } from './leaver'
import { fates } from './table'

/** Whoever asks is here, and nothing of theirs is newer than the asking, whatever instances' clocks say. */
const everything = Number.MAX_SAFE_INTEGER

/** What was under way when the member left has ended by then. */
const laterMs = 60_000

/**
 * Forgets a member as the table says; false when it has to be done again. Before anything goes, a job is set that does it
 * once more a minute later: so it is completed although this call dies, and what another phone wrote meanwhile goes too.
 */
export async function forgetMember(store: Store, memberId: string, now: number): Promise<boolean> {
  await store.jobs.put({
    _id: `forget:${memberId}`,
    door: 'errands',
    kind: 'forget',
    memberId,
    at: now,
    due: now + laterMs,
    leasedUntil: 0,
  })
  return carryOut(store, { memberId, at: everything }, now)
}

/** The work itself. Doing it again changes nothing that was done, and nothing of a member who has come back. */
export async function carryOut(store: Store, leaver: Leaver, now: number): Promise<boolean> {
  let isDone = true
  for (const each of Object.values(fates))
    if (each.fate !== 'kept') isDone = (await each.forget(store, leaver, now)) && isDone
  return isDone
}
