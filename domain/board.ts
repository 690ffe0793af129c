import { cellOf, isBetterCell } from './cells'
import type { RuleSheet } from './rule-sheet'
import { isAhead, type RankedMember } from './standing'

/** A member in the published part of a board. Without a name: names lie with the members, where they can be deleted. */
export interface BoardEntry extends RankedMember {
  streetId: string
}

/** A board's first page: how many members stand in each cell, and the best in order. */
export interface Summary {
  members: number
  attempts: number
  /** So many members stand in each cell. */
  cells: Record<string, number>
  top: BoardEntry[]
}

/** A cell's members in board order: a list, or a page of which only what is looked at is decoded. */
export interface InOrder {
  readonly length: number
  at(index: number): RankedMember | undefined
}

/**
 * A member's place: everybody in better cells, and those ahead in the member's own. `inMyCell` is that cell's page.
 * It reads two pages whatever the number of members, and needs no entry of the member's own on the board.
 */
export function placeOf(me: RankedMember, summary: Summary, inMyCell: InOrder, sheet: RuleSheet): number {
  const mine = cellOf(me, sheet)
  const inBetterCells = Object.entries(summary.cells)
    .filter(([cell]) => isBetterCell(cell, mine))
    .reduce((total, [, members]) => total + members, 0)
  return 1 + inBetterCells + countAhead(me, inMyCell, sheet)
}

/** Whether another member stands on the very same place, which only a sheet with shared places allows. */
export function isShared(me: RankedMember, inMyCell: InOrder, sheet: RuleSheet): boolean {
  if (!sheet.board.shared) return false
  const from = countAhead(me, inMyCell, sheet)
  return [inMyCell.at(from), inMyCell.at(from + 1)].some(
    (other) => other && other.memberId !== me.memberId && !isAhead(me, other, sheet.board),
  )
}

/** How many of a cell are ahead: they are its first ones, so halving finds the last of them. */
function countAhead(me: RankedMember, inMyCell: InOrder, sheet: RuleSheet): number {
  let [low, high] = [0, inMyCell.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const other = inMyCell.at(middle)
    if (other && isAhead(other, me, sheet.board)) low = middle + 1
    else high = middle
  }
  return low
}

/** Places of the published rows in their order; members whom the rule cannot part share one where the sheet says so. */
export function placesOf(top: readonly RankedMember[], sheet: RuleSheet): number[] {
  const places: number[] = []
  top.forEach((entry, at) => {
    const previous = top[at - 1]
    places.push(previous && !isAhead(previous, entry, sheet.board) ? (places[at - 1] as number) : at + 1)
  })
  return places
}
