import type { QuestionCorrection } from '../../../contract/desk/correction'
import type { Correction } from '../../../domain/correction'
import type { Store } from '../../store'

/** Everything that holds in the next edition: what staff put right in the questions, and the papers that they decided to annul. */
export async function together(
  asked: readonly QuestionCorrection[],
  contestId: string,
  { decisions }: Pick<Store, 'decisions'>,
): Promise<Correction[]> {
  const annulled = await decisions.annulled(contestId)
  return [...asked, ...annulled.map((attemptId) => ({ kind: 'annulled' as const, attemptId }))]
}
