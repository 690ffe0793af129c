import type { Refusal } from '../../../contract/refusals'
import type { Attempt } from '../../../domain/attempt'
import type { Place } from '../../../domain/staff'
import { refuse } from '../../kernel/refusal'
import type { StaffScene } from '../../kernel/staff-operation'

export interface PaperAsked {
  contestId: string
  attemptId: string
}

const attemptOf = async (
  { contestId, attemptId }: PaperAsked,
  { store }: StaffScene,
): Promise<Attempt | null> => (attemptId.startsWith(`${contestId}:`) ? store.attempts.get(attemptId) : null)

/** Where the paper counts. */
export const placesOfPaper = async (asked: PaperAsked, scene: StaffScene): Promise<Place[]> => [
  (await attemptOf(asked, scene))?.unit ?? 'district',
]

interface Ended extends Attempt {
  state: Exclude<Attempt['state'], 'open'>
  finish: NonNullable<Attempt['finish']>
}

const isEnded = (attempt: Attempt | null): attempt is Ended =>
  attempt?.kind === 'paper' && attempt.finish !== null && attempt.state !== 'open'

/** An ended paper of somebody else: nobody is judge of their own. */
export async function paperInQuestion(asked: PaperAsked, scene: StaffScene): Promise<Ended | Refusal> {
  const attempt = await attemptOf(asked, scene)
  if (!isEnded(attempt)) return refuse('attempt_not_found')
  return attempt.memberId === scene.me.id ? refuse('not_your_own') : attempt
}
