import type { Correction } from '../../domain/correction'
import type { AnswerKey, Question } from '../../domain/question'

export interface ProgressApi {
  /**
   * How a contest goes, as far as its papers have ended and are counted: at most some minutes behind. Refuses
   * `contest_not_found`.
   */
  readProgress(input: { contestId: string }): ContestProgress
  /**
   * Questions of a contest's pool without their keys: those of these ids, or at most 30 whose words or id hold this text.
   * Refuses `contest_not_found`.
   */
  searchQuestions(input: { contestId: string; text?: string; ids?: string[] }): { questions: Question[] }
  /**
   * A question's key as it was published and what holds of it now; it is written down who looked. Refuses `contest_not_found`,
   * `correction_impossible` for a question that its pool has not.
   */
  readQuestionKey(input: { contestId: string; questionId: string }): {
    question: Question
    key: AnswerKey
    correction: Correction | null
  }
}

export interface ContestProgress {
  /** ms; of the latest batch that is counted. null: nothing is yet. */
  at: number | null
  /** The edition of these figures; lower than the contest's until what it changes is counted anew. */
  edition: number
  isBehindEdition: boolean
  /** Members with a paper that has ended. */
  takers: number
  papers: number
  submitted: number
  expired: number
  /** Papers that are being answered now. */
  open: number
  /** Members on the roster; 0 without one. */
  people: number
  /** Hours in which papers were begun, in their order; hours without any are left out. `from`: ms. */
  hours: { from: number; takers: number; papers: number }[]
  /** Every street, with most takers first; then a street that the roster has no more. */
  streets: UnitProgress[]
  /** The 200 enterprises with most takers. */
  enterprises: UnitProgress[]
  /** The 30 questions answered wrongly most often, of those that ten papers had or more. */
  missed: MissedQuestion[]
}

export interface UnitProgress {
  unitId: string
  name: string
  people: number
  takers: number
  papers: number
}

export interface MissedQuestion {
  questionId: string
  type: Question['type']
  stem: string
  seen: number
  right: number
  /** Staff have withdrawn it or put its key right. */
  corrected: boolean
}
