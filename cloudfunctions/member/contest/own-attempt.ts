import type { Refusal } from '../../../contract/refusals'
import { isOverdue, type Attempt } from '../../../domain/attempt'
import { refuse } from '../../kernel/refusal'
import type { Scene } from '../../kernel/scene'
import { finish } from '../../referee/finish'
import type { Contest } from '../../store/contests'

/**
 * The contest of an attempt that belongs to the asker. Another member's attempt answers as if it did not exist: the id
 * names its member, so no read is needed to know.
 */
export async function contestOfOwn(attemptId: string, scene: Scene): Promise<Contest | Refusal> {
  const [contestId = '', memberId] = attemptId.split(':')
  if (scene.asker.kind === 'nobody') return refuse('not_signed_in')
  if (memberId !== scene.asker.id) return refuse('attempt_not_found')
  return (await scene.store.contests.get(contestId, scene.now)) ?? refuse('attempt_not_found')
}

/** The attempt as it stands at this hour: read, and ended first if its time is over. */
export async function currentAttempt(
  attemptId: string,
  contest: Contest,
  scene: Scene,
): Promise<Attempt | Refusal> {
  for (let look = 0; look < looks; look += 1) {
    const attempt = await scene.store.attempts.get(attemptId)
    if (!attempt) return refuse('attempt_not_found')
    const settled = await settle(attempt, contest, scene)
    if (settled) return settled
  }
  return refuse('busy')
}

/** Each further look means that somebody else has just changed the attempt: more than a few is a fault of ours. */
export const looks = 5

/** Ends an attempt whose time is over; null when it changed meanwhile and must be read again. */
export async function settle(attempt: Attempt, contest: Contest, scene: Scene): Promise<Attempt | null> {
  if (attempt.state !== 'open' || !isOverdue(attempt, contest.sheet, scene.now)) return attempt
  return finish(scene.store, contest, attempt, { state: 'expired' }, scene.now)
}
