import type { Answers } from '../../domain/answers'
import type { Away } from '../../domain/away'
import type { AnsweredQuestion, ShownQuestion } from '../../domain/paper'
import type { Showing } from './contest'

/** A member's papers, from the draw to the review. */
export interface AttemptApi {
  /**
   * Draws a paper and opens an attempt; while one is open, gives that one again. `gate` says at which gate of the map.
   * Refuses `profile_needed`, and whatever a `StartRefusal` says (with `at` where that is known).
   */
  startAttempt(input: { contestId: string; gate?: number }): OpenAttempt
  /** An attempt of the asker as the cloud knows it: still open, or its result. Refuses `attempt_not_found`. */
  resumeAttempt(input: { attemptId: string }): { open: OpenAttempt } | { closed: AttemptResult }
  /**
   * Keeps the answers so far. `revision` must be higher than the stored one; a repeat of the same save is accepted.
   * Refuses `attempt_not_found`, `attempt_closed`, `newer_elsewhere` (another phone saved later).
   */
  saveAnswers(input: { attemptId: string; answers: Answers; revision: number }): SavedAnswers
  /**
   * Grades an open attempt. Asking twice gives the same result. `away`: how often and how long the app was hidden meanwhile.
   * Refuses `attempt_not_found`, `newer_elsewhere`.
   */
  submitAttempt(input: { attemptId: string; answers: Answers; revision: number; away?: Away }): AttemptResult
  /** Right answers and explanations, as far as the rule sheet opens them now. Refuses `review_closed` (at), `answers_removed`. */
  reviewAttempt(input: { attemptId: string }): AttemptReview
  /** The asker's attempts in one contest, newest first, at most 50. */
  listMyAttempts(input: { contestId: string }): { attempts: AttemptSummary[] }
}

export type PaperQuestion = ShownQuestion

export interface OpenAttempt {
  attemptId: string
  contestId: string
  title: string
  /** Which of the member's papers in this contest. */
  n: number
  gate?: { index: number; name: string }
  /** Seconds for each question, after which the phone goes on; absent: none. */
  perQuestion?: number
  /** ms */
  startedAt: number
  /** ms; after this and a short grace nothing is accepted. */
  deadline: number
  revision: number
  answers: Answers
  questions: PaperQuestion[]
}

export interface SavedAnswers {
  revision: number
  savedAt: number
  /** ms; told where it may be a later one than the phone knows. */
  deadline?: number
}

export interface AttemptSummary {
  attemptId: string
  /** Which of the member's papers in this contest. */
  n: number
  gate?: { index: number; name: string }
  state: 'open' | 'submitted' | 'expired' | 'annulled' | 'set-aside'
  /** null while open, or while the sheet keeps scores back. */
  score: number | null
  ms: number | null
  startedAt: number
}

export interface AttemptResult {
  attemptId: string
  contestId: string
  title: string
  /** Which of the member's papers in this contest. */
  n: number
  gate?: { index: number; name: string; lit: boolean }
  /**
   * `expired`: the time was over; what had been saved was counted. Two count nothing: `annulled`, staff have taken it out;
   * `set-aside`, the member did better with another WeChat.
   */
  state: 'submitted' | 'expired' | 'annulled' | 'set-aside'
  /** This reply found the attempt already closed: another phone, a repeat, or the clock was first. */
  already: boolean
  /** null while the sheet keeps scores back. */
  score: number | null
  /** Whether scores are shown now, and if not, from when. */
  scores: Showing
  /** Of an expired attempt: the sheet counted what had been saved. */
  savedCounted: boolean
  fullMarks: number
  right: number | null
  questions: number
  /** Time used, ms. */
  ms: number
  finishedAt: number
  /**
   * The member's standing with this attempt: of a contest without gates and bonuses the paper that counts, and whether this
   * is it; of others the total.
   */
  best: { score: number; ms: number; thisOne: boolean } | null
  /** Whether right answers or explanations are open now, and if not, from when (ms; null: never). */
  review: Showing
}

export interface AttemptReview {
  attemptId: string
  title: string
  /** Staff have taken the attempt out: it counts nothing. Why is not said. */
  annulled?: true
  score: number | null
  fullMarks: number
  items: ReviewItem[]
}

export type ReviewItem = AnsweredQuestion
