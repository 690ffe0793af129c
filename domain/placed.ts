import { isAhead, type RankedMember } from './standing'
import type { RuleSheet } from './rule-sheet'

/** A member on the whole board. */
export interface PlacedMember extends RankedMember {
  place: number
  shared: boolean
}

/** The members of a board, all of them and in its order, each with the place that the sheet gives. */
export function placeAll(members: readonly RankedMember[], { board }: RuleSheet): PlacedMember[] {
  const placed: PlacedMember[] = []
  members.forEach((member, at) => {
    const before = placed[at - 1]
    const shares = before !== undefined && !isAhead(before, member, board)
    if (shares) before.shared = true
    placed.push({ ...member, place: shares ? before.place : at + 1, shared: shares })
  })
  return placed
}
