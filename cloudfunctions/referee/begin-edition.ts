import type { Correction } from '../../domain/correction'
import type { Store } from '../store'
import type { Contest } from '../store/contests'

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
  // The jobs first: a worker that finds nothing to do ends, and one that was never set would leave the edition for ever.
  for (const kind of ['regrade', 'fold'] as const)
    await store.jobs.put({
      _id: `${kind}:${contest._id}`,
      door: 'clock',
      kind,
      contestId: contest._id,
      due: now + (kind === 'regrade' ? 1000 : 2000),
      leasedUntil: 0,
    })
  return store.contests.beginEdition(contest._id, contest.edition, next)
}
