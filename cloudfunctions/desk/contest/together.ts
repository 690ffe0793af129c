import type { QuestionCorrection } from '../../../contract/desk/correction'
import type { Correction } from '../../../domain/correction'
import type { Store } from '../../store'
import type { Contest } from '../../store/contests'

/**
 * Everything that holds in the next edition: what staff put right in the questions, the papers that they decided to annul,
 * and who is set aside, until the freeze looks at that anew.
 */
export async function together(
  asked: readonly QuestionCorrection[],
  { _id: contestId, corrections }: Contest,
  { decisions }: Pick<Store, 'decisions'>,
): Promise<Correction[]> {
  const annulled = await decisions.annulled(contestId)
  return [
    ...asked,
    ...annulled.map((attemptId) => ({ kind: 'annulled' as const, attemptId })),
    ...corrections.filter(({ kind }) => kind === 'set-aside'),
  ]
}
