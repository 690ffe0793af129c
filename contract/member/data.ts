import type { KeptAttempt, KeptFeedback, KeptProfile, KeptSubscription } from '../../domain/my-data'

export interface DataApi {
  /**
   * Everything that the federation keeps of the asker, part by part: first what there is, then the attempts, what was
   * subscribed to, and what was written to staff. `after` is the `next` of the part before.
   */
  exportMyData(input: { after?: DataCursor }): DataPart
  /**
   * Forgets the asker: profile, subscriptions and feedback go, and of attempts what was asked and answered; an open one is
   * ended first. Scores, times and used tries stay under an id without a name. Doing it again is safe. Refuses `busy`.
   */
  deleteMe(input: { confirm: 'delete' }): Record<string, never>
}

export type { KeptAttempt, KeptFeedback, KeptProfile, KeptSubscription } from '../../domain/my-data'

export interface DataCursor {
  section: DataSection
  /** ms; null: from the newest on. */
  at: number | null
  /** So many of that very hour have been given. */
  given: number
}

export type DataSection = 'attempts' | 'subscriptions' | 'feedback'

export interface DataPart {
  /** In the first part alone. */
  summary: DataSummary | null
  attempts: KeptAttempt[]
  subscriptions: KeptSubscription[]
  feedback: KeptFeedback[]
  next: DataCursor | null
}

export interface DataSummary {
  /** The keyed id under which attempts and places are kept. */
  memberId: string
  /** null before anything was told, and after it was deleted. */
  profile: KeptProfile | null
  /** How many of each. */
  attempts: number
  /** Of these, so many whose questions and answers are still kept. */
  answered: number
  subscriptions: number
  feedback: number
}
