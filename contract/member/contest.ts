import type { Answers } from '../../domain/answers'
import type { Ask } from '../../domain/ask'
import type { AnsweredQuestion, ShownQuestion } from '../../domain/paper'

export interface ContestApi {
  /** All contests that members may see: open ones first, then those to come, then those that are over, newest first. */
  listContests(input: Record<string, never>): { contests: ContestCard[] }
  /** One contest with its rules in plain words and where the asker stands. Refuses `contest_not_found`. */
  readContest(input: { contestId: string }): ContestPage
  /**
   * Draws a paper and opens an attempt; while one is open, gives that one again.
   * Refuses `profile_needed`, `contest_not_open` (at), `contest_closed`, `no_tries_today` (at), `no_tries_left`.
   */
  startAttempt(input: { contestId: string }): OpenAttempt
  /** An attempt of the asker as the cloud knows it: still open, or its result. Refuses `attempt_not_found`. */
  resumeAttempt(input: { attemptId: string }): { open: OpenAttempt } | { closed: AttemptResult }
  /**
   * Keeps the answers so far. `revision` must be higher than the stored one; a repeat of the same save is accepted.
   * Refuses `attempt_not_found`, `attempt_closed`, `newer_elsewhere` (another phone saved later).
   */
  saveAnswers(input: { attemptId: string; answers: Answers; revision: number }): SavedAnswers
  /** Grades an open attempt. Asking twice gives the same result. Refuses `attempt_not_found`, `newer_elsewhere`. */
  submitAttempt(input: { attemptId: string; answers: Answers; revision: number }): AttemptResult
  /** Right answers and explanations, as far as the rule sheet opens them now. Refuses `review_closed` (at), `answers_removed`. */
  reviewAttempt(input: { attemptId: string }): AttemptReview
  /** The asker's attempts in one contest, newest first, at most 50. */
  listMyAttempts(input: { contestId: string }): { attempts: AttemptSummary[] }
  /** The personal board (top 100 by the sheet), the asker's place, and the streets. */
  readBoard(input: { contestId: string }): Board
}

export type ContestPhase = 'upcoming' | 'open' | 'closed'

export interface ContestCard {
  id: string
  title: string
  summary: string
  phase: ContestPhase
  /** ms */
  opensAt: number
  /** ms */
  closesAt: number
  questions: number
  fullMarks: number
  paperSeconds: number
  triesPerDay: number | null
  triesInAll: number | null
  /** The asker's counting score; null before the first finished attempt. */
  myScore: number | null
  /** The asker has begun a paper that is still open. */
  attemptOpen: boolean
}

export interface ContestPage extends ContestCard {
  organiser: string
  /** The rule sheet printed as the public notice. */
  rules: { label: string; text: string }[]
  /** What a member must or may tell to take part, with its purpose. */
  asks: Ask[]
  /** ms; then it is deleted. */
  keepUntil: number
  myMs: number | null
  /** The asker will be reminded of the opening. */
  reminded: boolean
  triesUsedToday: number
  triesUsedInAll: number
  openAttempt: { attemptId: string; deadline: number } | null
  /** What the one button at the foot may do: start (with the tries left, null for no limit), or why not and until when. */
  start:
    | { may: true; leftToday: number | null; leftInAll: number | null }
    | { may: false; why: StartRefusal; at: number | null }
}

export type StartRefusal = 'contest_not_open' | 'contest_closed' | 'no_tries_today' | 'no_tries_left'

export type PaperQuestion = ShownQuestion

export interface OpenAttempt {
  attemptId: string
  contestId: string
  title: string
  n: number
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
}

export interface AttemptSummary {
  attemptId: string
  n: number
  state: 'open' | 'submitted' | 'expired'
  /** null while open, or while the sheet keeps scores back. */
  score: number | null
  ms: number | null
  startedAt: number
}

export interface AttemptResult {
  attemptId: string
  contestId: string
  title: string
  n: number
  /** `expired`: the time was over; what had been saved was counted. */
  state: 'submitted' | 'expired'
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
  /** The member's counting score after this attempt, and whether this attempt is the counting one. */
  best: { score: number; ms: number; thisOne: boolean } | null
  /** Whether right answers or explanations are open now, and if not, from when (ms; null: never). */
  review: Showing
}

/** Open now, or from `at` (ms; null: never). */
export type Showing = { open: true } | { open: false; at: number | null }

export interface AttemptReview {
  attemptId: string
  title: string
  score: number | null
  fullMarks: number
  items: ReviewItem[]
}

export type ReviewItem = AnsweredQuestion

export interface BoardRow {
  place: number
  /** Another member holds the same place. */
  shared: boolean
  /** Masked: 张* */
  name: string
  streetId: string
  score: number
  ms: number
  me: boolean
}

export interface StreetRow {
  place: number
  streetId: string
  members: number
  /** Mean of the members' counting scores, two decimals. */
  mean: number
}

export interface Board {
  contestId: string
  title: string
  phase: ContestPhase
  /** Frozen: no figure will change any more. */
  final: boolean
  /** ms: the board counts what had been folded by then. */
  asOf: number
  members: number
  /** While the sheet keeps scores back the board is empty. */
  scores: Showing
  fullMarks: number
  /** How places are ordered, in plain words. */
  order: string
  top: BoardRow[]
  /** `next`: what is missing to the place before. */
  mine: (BoardRow & { next: { points: number; ms: number } | null }) | null
  streets: StreetRow[]
}
