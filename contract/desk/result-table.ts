import type { UnitLevel } from '../../domain/unit'
import type { UnitMeasure, UnitSum } from '../../domain/unit-board'

/** Results as the desk lists them, slice by slice; `after` is the `next` of the slice before. Without a unit: the whole district. */
export interface ResultTableApi {
  /**
   * The units of a level within a unit, and what all within it come to. `place` is the order of the level's board (of one that
   * the sheet does not have: of coverage); `people` the most heads first. `only: 'absent'`: invited units of which nobody took part.
   * Refuses `contest_not_found`, `unit_not_found`.
   */
  listUnitResults(input: {
    contestId: string
    level: UnitLevel
    within?: string
    order?: UnitOrder
    only?: 'absent'
    after?: string
  }): UnitResults
  /**
   * Members in the order of the board, those who do not stand on it last. `name`: only those whose name begins so, two characters
   * at least, all at once. `awarded`: only those with an award; a slice may then be empty and another follow. Refuses
   * `contest_not_found`, `unit_not_found`, `too_many_names`.
   */
  listMemberResults(input: {
    contestId: string
    unitId?: string
    name?: string
    awarded?: true
    after?: string
  }): MemberResults
  /**
   * Registered members whom the contest invites and of whom no paper has ended, by their names as the computer orders them; a
   * slice may be short, or empty, and another follow. `name`: only those whose name begins so, two characters at least, all at
   * once. Refuses `contest_not_found`, `unit_not_found`, `too_many_names`.
   */
  listAbsent(input: { contestId: string; unitId?: string; name?: string; after?: string }): AbsentMembers
}

export type UnitOrder = 'place' | 'people' | 'members' | 'absent' | 'coverage' | 'mean' | 'papers'

/** Of what hour results are. */
export interface ResultsHour {
  /** ms, when the boards last counted something; null: nothing has been counted yet. */
  at: number | null
  /** The board is frozen; `digest` then names it. */
  final: boolean
  digest: string | null
  edition: number
  /** A correction is being worked out: what is shown is from before. */
  correcting: boolean
}

export interface UnitResult {
  unitId: string
  /** From the street down. */
  names: string[]
  /** null: too few took part, or the sheet has no board of this level. */
  place: number | null
  shared: boolean
  /** Members on the roster. */
  people: number
  sum: UnitSum
  figures: Record<UnitMeasure, number>
  awards: string[]
  /** The sheet invites it, with all its members. */
  invited: boolean
}

/** What several units, or one, come to. */
export type UnitTotal = Pick<UnitResult, 'people' | 'sum' | 'figures'>

export interface UnitResults {
  hour: ResultsHour
  /** Within the unit that was asked for, or in the district. */
  total: UnitTotal
  /** By what the level's board is ordered; null: the sheet has none. */
  board: { order: UnitMeasure; minMembers: number } | null
  units: number
  rows: UnitResult[]
  next: string | null
}

export interface MemberResult {
  memberId: string
  /** As staff may see it: masked where the contest did not ask for it; null: the member has left, or names are kept no longer. */
  name: string | null
  /** As the contest publishes it. */
  published: string
  /** From the street down, as they count in the contest. */
  unit: string[]
  /** null: nothing of the member counts. */
  place: number | null
  shared: boolean
  score: number | null
  /** ms, the time used that counts. */
  ms: number | null
  /** ms, when this result was reached. */
  at: number | null
  /** Ended and not annulled. */
  papers: number
  awards: string[]
  /** The drawings of lots that the member takes part in. */
  lotteries: string[]
  /** Papers that staff have annulled. */
  annulled: number
  /** Another WeChat of the same person did better: nothing of this one counts. */
  aside: boolean
}

export interface MemberResults {
  hour: ResultsHour
  /** Who stand on the board, within the unit; null of a search. */
  members: number | null
  rows: MemberResult[]
  next: string | null
}

export interface AbsentMember {
  memberId: string
  name: string | null
  unit: string[]
  /** A paper is open. */
  began: boolean
}

export interface AbsentMembers {
  hour: ResultsHour
  rows: AbsentMember[]
  next: string | null
}
