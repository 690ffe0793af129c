import type { AttemptResult, OpenAttempt, SavedAnswers } from '../../../../contract/member/attempt'
import type { Answers } from '../../../../domain/answers'
import type { Away } from '../../../../domain/away'
import type { Progress } from './progress'
import type { Ended } from './view'

/** What the keeper of a paper needs of the world. */
export interface Ports {
  /** The server's hour, ms. */
  now: () => number
  /** Runs something after so many ms, unless called off by what it gives back. */
  later: (ms: number, run: () => void) => () => void
  random: () => number
  /** Keeps the progress on the phone. */
  keep: (progress: Progress) => void
  /** Keeps the result on the phone, in the paper's place. */
  close: (ended: Ended) => void
  /** These three throw `Refusal`, `Offline` or `Fault`. */
  save: (answers: Answers, revision: number) => Promise<SavedAnswers>
  submit: (answers: Answers, revision: number, away: Away | undefined) => Promise<AttemptResult>
  resume: () => Promise<{ open: OpenAttempt } | { closed: AttemptResult }>
}
