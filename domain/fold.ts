import { cellOf, type BoardEntry, type Streets, type Summary } from './board'
import type { RuleSheet } from './rule-sheet'
import { compareMembers, type RankedMember, type Standing } from './standing'
import type { UnitPath } from './unit'

/** What one finished attempt changes on the boards. */
export interface Delta {
  attemptId: string
  memberId: string
  unit: UnitPath | null
  before: Standing | null
  after: Standing
}

/** A contest's board as far as a batch touches it. `cells` holds every cell of `touchedCells`. */
export interface BoardState {
  summary: Summary
  streets: Streets
  cells: ReadonlyMap<string, readonly RankedMember[]>
}

export const emptySummary: Summary = { members: 0, attempts: 0, cells: {}, top: [] }

const moves = (delta: Delta): boolean => delta.before?.n !== delta.after.n

/** The cells that a batch takes members from or brings members to. */
export const touchedCells = (deltas: readonly Delta[], sheet: RuleSheet): string[] => [
  ...new Set(
    deltas
      .filter(moves)
      .flatMap(({ before, after }) => [...(before ? [cellOf(before, sheet)] : []), cellOf(after, sheet)]),
  ),
]

/** The board after a batch, in the order given: of one member's attempts the earlier must come first. Changes nothing in place. */
export function foldBatch(board: BoardState, deltas: readonly Delta[], sheet: RuleSheet): BoardState {
  const cells = foldCells(board.cells, deltas, sheet)
  const sizes = [...cells].map(([cell, members]) => [cell, members.length] as const)
  const counts = Object.entries({ ...board.summary.cells, ...Object.fromEntries(sizes) })
  return {
    summary: {
      members: board.summary.members + deltas.filter((delta) => !delta.before).length,
      attempts: board.summary.attempts + deltas.length,
      cells: Object.fromEntries(counts.filter(([, members]) => members > 0)),
      top: foldTop(board.summary.top, deltas, sheet),
    },
    streets: foldStreets(board.streets, deltas),
    cells,
  }
}

function foldCells(
  cells: BoardState['cells'],
  deltas: readonly Delta[],
  sheet: RuleSheet,
): Map<string, RankedMember[]> {
  const members = new Map(
    touchedCells(deltas, sheet).map((cell) => [
      cell,
      new Map((cells.get(cell) ?? []).map((each) => [each.memberId, each])),
    ]),
  )
  for (const { memberId, before, after } of deltas.filter(moves)) {
    if (before) members.get(cellOf(before, sheet))?.delete(memberId)
    members.get(cellOf(after, sheet))?.set(memberId, { ...after, memberId })
  }
  return new Map(
    [...members].map(([cell, each]) => [
      cell,
      [...each.values()].sort((a, b) => compareMembers(a, b, sheet.board)),
    ]),
  )
}

/** Standings only rise, so the best are among the best so far and those who have just finished. */
function foldTop(top: readonly BoardEntry[], deltas: readonly Delta[], sheet: RuleSheet): BoardEntry[] {
  const entries = new Map(top.map((entry) => [entry.memberId, entry]))
  for (const { memberId, unit, after } of deltas) {
    entries.set(memberId, { ...after, memberId, streetId: unit?.street ?? '' })
  }
  return [...entries.values()].sort((a, b) => compareMembers(a, b, sheet.board)).slice(0, sheet.board.top)
}

function foldStreets(streets: Streets, deltas: readonly Delta[]): Streets {
  const folded: Streets = { ...streets }
  for (const { unit, before, after } of deltas) {
    if (!unit) continue
    const streetId = unit.street
    const { members, scoreSum } = folded[streetId] ?? { members: 0, scoreSum: 0 }
    folded[streetId] = {
      members: members + (before ? 0 : 1),
      scoreSum: scoreSum + after.score - (before?.score ?? 0),
    }
  }
  return folded
}
