import type { ContestPhase, Showing } from './contest'

export interface BoardApi {
  /** The personal board (top 100 by the sheet), the asker's place, and the streets. */
  readBoard(input: { contestId: string }): Board
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
