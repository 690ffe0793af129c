import type { UnitLevel } from '../../domain/unit'
import type { UnitMeasure } from '../../domain/unit-board'
import type { ContestPhase, Showing } from './contest'

export interface BoardApi {
  /** The personal board (top 100 by the sheet), the asker's place, and the streets. */
  readBoard(input: { contestId: string }): Board
  /**
   * The board of the units of one level, where the sheet has one, with the asker's own unit in this contest.
   * Refuses `contest_not_found`, `board_not_offered`.
   */
  readUnitBoard(input: { contestId: string; level: UnitLevel }): UnitBoard
}

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
  /** Of a final board: what anybody can recompute from the exported results. */
  digest?: string
  /** ms: the board counts what had been folded by then. */
  asOf: number
  members: number
  /** While the sheet keeps scores back the board is empty. */
  scores: Showing
  fullMarks: number
  /** How places are ordered, in plain words. */
  order: string
  top: BoardRow[]
  /**
   * `next`: what is missing to the place before, within the published part. `hundred`: what is missing to the next full
   * hundred, for those below it. `won`: of a final board.
   */
  mine: (BoardRow & { next: Missing | null; hundred?: Missing & { place: number }; won?: Won }) | null
  streets: StreetRow[]
  /** Levels whose units have a board of their own; absent where the sheet has none. */
  unitLevels?: UnitLevel[]
}

/** Points, or of equal points the time (ms), that part a member from somebody ahead. */
export interface Missing {
  points: number
  ms: number
}

/** What a member has when the board is final. */
export interface Won {
  awards: string[]
  /** Drawings of lots that the member takes part in: nothing is won by that. */
  lotteries: string[]
}

export interface UnitRow {
  /** null: fewer members took part than the sheet asks for. */
  place: number | null
  shared: boolean
  id: string
  name: string
  /** The names of the units above it, from the street down. */
  above: string[]
  /** Members on the roster, and those who took part. */
  people: number
  members: number
  /** What the board is ordered by. */
  figure: number
  /** Percent. */
  coverage: number
  mean: number
  papers: number
  total: number
  mine: boolean
  /** Once the board is final. */
  awards: string[]
}

export interface UnitBoard extends Pick<
  Board,
  'contestId' | 'title' | 'phase' | 'final' | 'asOf' | 'scores'
> {
  level: UnitLevel
  /** Levels that have a board in this contest. */
  levels: UnitLevel[]
  by: UnitMeasure
  /** With fewer members a unit has no place. */
  minMembers: number
  /** How many units of the level there are. */
  units: number
  top: UnitRow[]
  /** The asker's own, also while the board has counted none of its members; null for who has none of this level here. */
  mine: UnitRow | null
}
