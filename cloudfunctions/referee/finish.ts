import type { Answers } from '../../domain/answers'
import type { Attempt } from '../../domain/attempt'
import type { Away } from '../../domain/away'
import { finishAttempt, type Grading } from '../../domain/finish'
import type { Store } from '../store'
import type { Contest } from '../store/contests'
import { editionOf } from './edition'

type Ending = { state: 'submitted'; answers: Answers; revision: number; away?: Away } | { state: 'expired' }

/**
 * Grades an open attempt and ends it, once: the finished attempt, or null when it changed meanwhile (another phone, the
 * clock), so that the caller reads it again.
 */
export async function finish(
  store: Store,
  contest: Contest,
  attempt: Attempt,
  ending: Ending,
  now: number,
): Promise<Attempt | null> {
  const grading = await gradingOf(store, contest, attempt.edition, now)
  const ended = finishAttempt(attempt, grading, ending, now)
  const revision = ending.state === 'submitted' ? ending.revision : attempt.revision
  return (await store.attempts.finish(attempt, revision, ended)) ? { ...attempt, ...ended } : null
}

/** All that papers of an edition are graded by. */
export async function gradingOf(
  store: Store,
  contest: Contest,
  edition: number,
  now: number,
): Promise<Grading> {
  const [pool, keys, corrected] = await Promise.all([
    store.contests.pool(contest.poolId, now),
    store.contests.answerKeys(contest.poolId, now),
    editionOf(store, contest, edition),
  ])
  return { sheet: contest.sheet, pool, keys, edition: corrected }
}
