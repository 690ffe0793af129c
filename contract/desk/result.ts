import type { UnitMeasure, UnitSum } from '../../domain/unit-board'
import type { UnitLevel } from '../../domain/unit'

export interface ResultApi {
  /**
   * A unit's row on the board of its level, and what is behind it: its members with what each adds to the unit's sums and the
   * papers and bonuses that led to it, some members at a time in the order of their ids; `after` is the `next` of the slice
   * before. What all slices add is the row, when `notYet` is nowhere true. Refuses `contest_not_found`, `unit_not_found`,
   * `board_not_offered`.
   */
  readUnitFigures(input: { contestId: string; unitId: string; after?: string }): UnitFigures
}

export interface UnitFigures {
  unitId: string
  level: UnitLevel
  /** From the street down. */
  names: string[]
  /** null: fewer members took part than the sheet asks for. */
  place: number | null
  /** Members on the roster. */
  people: number
  sum: UnitSum
  figures: Record<UnitMeasure, number>
  members: MemberShare[]
  next: string | null
}

/** What one member adds to a unit. */
export interface MemberShare {
  memberId: string
  /** null: the member has left, or the names were removed. */
  name: string | null
  adds: UnitSum
  links: ShareLink[]
}

export interface ShareLink {
  attemptId: string
  kind: 'paper' | 'bonus'
  /** Which of the member's papers; of a bonus how many came before it. */
  n: number
  /** Index of the gate. */
  gate: number | null
  state: 'open' | 'submitted' | 'expired' | 'annulled' | 'set-aside'
  /** The paper's own marks; null of a bonus and of an open paper. */
  score: number | null
  /** Points beside the papers that came with it. */
  bonus: number
  /** Time used. */
  ms: number | null
  /** ms */
  startedAt: number
  finishedAt: number | null
  /** Ended, and the board does not count it yet. */
  notYet: boolean
}
