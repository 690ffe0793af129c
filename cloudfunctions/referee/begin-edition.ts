import type { Correction } from '../../domain/correction'
import type { Store } from '../store'
import type { Contest } from '../store/contests'
import type { Job } from '../store/jobs'

/** Work on an edition of a contest, due then (ms). */
export const editionJob = (kind: 'regrade' | 'fold' | 'progress', contestId: string, due: number): Job => ({
  _id: `${kind}:${contestId}`,
  door: kind === 'progress' ? 'errands' : 'clock',
  kind,
  contestId,
  due,
  leasedUntil: 0,
})

/**
 * Begins to work out the edition after the one that holds, with all corrections that shall hold together. False when another
 * has been begun, or holds, meanwhile. Doing it again for the same edition changes nothing.
 */
export async function beginEdition(
  store: Store,
  contest: Contest,
  corrections: Correction[],
  now: number,
): Promise<boolean> {
  const next = { edition: contest.edition + 1, corrections, stage: 'regrading' as const }
  // The job first: one that finds nothing to do ends, and one that was never set would leave the edition for ever.
  await store.jobs.put(editionJob('regrade', contest._id, now + 1000))
  return store.contests.beginEdition(contest._id, contest.edition, next)
}
