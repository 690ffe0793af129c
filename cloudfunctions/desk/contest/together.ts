import type { QuestionCorrection } from '../../../contract/desk/correction'
import type { Correction } from '../../../domain/correction'
import type { Contest } from '../../store/contests'

/** Everything that holds in the next edition: what staff put right in the questions, and the attempts that stay annulled. */
export const together = (asked: readonly QuestionCorrection[], { corrections }: Contest): Correction[] => [
  ...asked,
  ...corrections.filter(({ kind }) => kind === 'annulled'),
]
