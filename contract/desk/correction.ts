import type { Correction } from '../../domain/correction'
import type { Standing } from '../../domain/standing'

/** What staff put right in the questions of a contest; attempts are annulled by decisions, who is set aside is found. */
export type QuestionCorrection = Exclude<Correction, { kind: 'annulled' | 'set-aside' }>

export interface CorrectionApi {
  /**
   * Who would move if these corrections held, some members at a time: each slice names those whose standing changes, and the
   * best of the slice. Nothing is written. `after` is the `next` of the slice before. Refuses `contest_not_found`,
   * `correction_impossible`.
   */
  previewCorrection(input: {
    contestId: string
    corrections: QuestionCorrection[]
    after?: string
  }): CorrectionSlice
  /**
   * Puts the contest right: an edition with exactly these corrections (those that held before included, if they shall go on)
   * is worked out beside the boards and swapped in. `holds` is the edition that the asker has seen. Refuses
   * `contest_not_found`, `correction_impossible`, `changed_meanwhile`.
   */
  correctContest(input: {
    contestId: string
    holds: number
    corrections: QuestionCorrection[]
    reason: string
  }): { edition: number }
  /** What holds, what is being worked out, and what the editions so far moved among the published. Refuses `contest_not_found`. */
  readCorrections(input: { contestId: string }): Corrections
}

export interface CorrectionSlice {
  members: number
  moved: MovedMember[]
  best: (Standing & { memberId: string })[]
  next: string | null
}

export interface MovedMember {
  memberId: string
  /** As staff may see it; null: the member has left, or names are kept no longer. */
  name: string | null
  /** From the street down. */
  unit: string[]
  before: Standing | null
  after: Standing | null
}

export interface Corrections {
  edition: number
  corrections: Correction[]
  /** An edition under way: chains are worked out anew, then its board grows. */
  next: { edition: number; stage: 'regrading' | 'folding' } | null
  /** Newest first. */
  editions: EditionRecord[]
}

/** What became of the published part of a board when an edition took its place. */
export interface EditionRecord {
  edition: number
  /** ms */
  at: number
  corrections: Correction[]
  before: PublishedPlace[]
  after: PublishedPlace[]
}

export interface PublishedPlace {
  place: number
  memberId: string
  score: number
}
