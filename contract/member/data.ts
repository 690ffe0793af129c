import type { KeptCertificate } from '../../domain/certificate'
import type {
  KeptAttempt,
  KeptEntry,
  KeptFeedback,
  KeptOverride,
  KeptProfile,
  KeptSubscription,
} from '../../domain/my-data'
import type { KeptDeed, KeptStaff } from '../../domain/my-work'

export interface DataApi {
  /**
   * Everything that the federation keeps of the asker, part by part: first what there is, then one section after the
   * other, each newest first, of the asker alone. `after` is the `next` of the part before.
   */
  exportMyData(input: { after?: DataCursor }): DataPart
  /**
   * Forgets the asker: profile, subscriptions and feedback go, and of attempts what was asked and answered; an open one is
   * ended first. Scores, times and used tries stay under an id without a name. Doing it again is safe. Refuses `busy`.
   */
  deleteMe(input: { confirm: 'delete' }): Record<string, never>
}

export type { KeptCertificate } from '../../domain/certificate'
export type {
  KeptAttempt,
  KeptEntry,
  KeptFeedback,
  KeptOverride,
  KeptProfile,
  KeptSubscription,
} from '../../domain/my-data'
export type { KeptDeed, KeptRight, KeptStaff } from '../../domain/my-work'

export interface DataCursor {
  section: DataSection
  /** ms; null: from the newest on. */
  at: number | null
  /** So many of that very hour have been given. */
  given: number
}

export type DataSection = keyof DataSections

export interface DataPart extends DataSections {
  /** In the first part alone. */
  summary: DataSummary | null
  next: DataCursor | null
}

interface DataSections {
  attempts: KeptAttempt[]
  /** Contests in which the asker was recognised as a person of the roster. */
  entries: KeptEntry[]
  /** Certificates that the asker took. */
  certificates: KeptCertificate[]
  /** What staff arranged for the asker alone; what is arranged for a unit is not the asker's. */
  overrides: KeptOverride[]
  subscriptions: KeptSubscription[]
  feedback: KeptFeedback[]
  /** What the asker did as staff, as the audit has it. */
  deeds: KeptDeed[]
  /** What others did to the asker's rights and papers; who did is not said. */
  changes: KeptDeed[]
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
  entries: number
  certificates: number
  overrides: number
  subscriptions: number
  feedback: number
  /** null who never was staff. */
  staff: KeptStaff | null
  deeds: number
  changes: number
}
