import type { Away } from '../../domain/away'
import type { AnsweredQuestion } from '../../domain/paper'
import type { SignalKind } from '../../domain/signals/signal'

/** Papers that a person should look at. Nothing follows from a signal; a decision changes a score with the next edition alone. */
export interface SignalApi {
  /**
   * The queue of a contest within the asker's scopes, 20 signals at a time: the open ones first (or those of one `state` alone),
   * the heaviest first, of these the oldest. `after` is the `next` of the page before. Refuses `contest_not_found`.
   */
  listSignals(input: { contestId: string; state?: SignalState; after?: string }): {
    signals: ListedSignal[]
    next: string | null
  }
  /**
   * A paper as it was answered, with right answers, and all signals of its member in this contest. It is written down who
   * looked. Refuses `attempt_not_found`, `not_your_own`.
   */
  readSuspect(input: { contestId: string; attemptId: string }): Suspect
  /**
   * Decides about a paper that nothing has been decided about. Refuses `attempt_not_found`, `not_your_own`, and
   * `changed_meanwhile` when somebody has decided already.
   */
  decideSignal(input: {
    contestId: string
    attemptId: string
    decision: 'keep' | 'annul'
    reason: string
  }): DecisionNow
  /** Takes a decision back. Refuses `attempt_not_found`, `not_your_own`, and `changed_meanwhile` when none holds. */
  undoDecision(input: { contestId: string; attemptId: string; reason: string }): DecisionNow
}

export type SignalState = 'open' | 'decided'

export interface ListedSignal {
  attemptId: string
  memberId: string
  /** From the street down. */
  units: string[]
  kind: SignalKind
  /** A sentence with its figures. */
  words: string
  /** 1 to 4 */
  weight: number
  score: number
  /** Time used, ms. */
  ms: number
  /** ms; when the paper ended. */
  finishedAt: number
  state: SignalState
  /** What holds about the paper. An `open` signal has one when it came after the decision: somebody may want to look again. */
  decision: 'keep' | 'annul' | null
}

export interface Suspect {
  attemptId: string
  memberId: string
  units: string[]
  /** Which of the member's papers. */
  n: number
  state: 'submitted' | 'expired' | 'annulled' | 'set-aside'
  score: number
  fullMarks: number
  right: number
  startedAt: number
  finishedAt: number
  ms: number
  /** As the phone told it. */
  away: Away | null
  /** null once they were deleted. */
  items: AnsweredQuestion[] | null
  signals: ListedSignal[]
  /** Everything that was decided about this paper. */
  decision: DecisionNow | null
}

export interface DecisionNow {
  decision: 'keep' | 'annul' | 'undone'
  /** The edition with which the boards follow it; null until one does. */
  applied: number | null
  /** Oldest first. `by`: a member's id. */
  steps: { decision: 'keep' | 'annul' | 'undone'; reason: string; by: string; at: number }[]
}
