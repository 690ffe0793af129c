import type { QuestionType } from '../question'
import type { Doubt } from './faults'

/** A draft as a question and its key, as far as it is one; with a blocking doubt it isn't. */
export interface Settled {
  type: QuestionType | null
  stem: string
  options: string[]
  right: number[]
  accepted: string[][] | null
  doubts: Doubt[]
}
