import type { Attempt } from './attempt'
import type { BoardEntry, Summary } from './board'
import { cellOf } from './cells'
import type { RuleSheet } from './rule-sheet'
import { compareMembers, type RankedMember, type Standing } from './standing'
import type { Milestone } from './tally'
import type { UnitPath } from './unit'

/** What one link that has ended changes on the boards. */
export interface Delta {
  attemptId: string
  memberId: string
  unit: UnitPath | null
  /** 1 for a paper, 0 for a bonus. */
  papers: 0 | 1
  before: Standing | null
  after: Standing
  /** What the member had reached before, and has now. */
  was: Milestone[]
  is: Milestone[]
}

/** What a link changes; nothing of one of a member who does not stand on the board. */
export const deltaOf = ({ _id, kind, annulled, memberId, unit, before, reached, finish }: Folded): Delta[] =>
  finish?.after
    ? [
        {
          attemptId: _id,
          memberId,
          unit,
          papers: kind === 'paper' && !annulled ? 1 : 0,
          before,
          after: finish.after,
          was: reached,
          is: finish.reached,
        },
      ]
    : []

type Folded = Pick<
  Attempt,
  '_id' | 'kind' | 'annulled' | 'memberId' | 'unit' | 'before' | 'reached' | 'finish'
>

/** A contest's personal board as far as a batch touches it. `cells` holds every cell of `touchedCells`. */
export interface BoardState {
  summary: Summary
  cells: ReadonlyMap<string, readonly RankedMember[]>
}

export const emptySummary: Summary = { members: 0, attempts: 0, cells: {}, top: [] }

const moves = ({ before, after }: Delta): boolean =>
  before === null ||
  before.score !== after.score ||
  before.ms !== after.ms ||
  before.at !== after.at ||
  before.n !== after.n

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
      attempts: board.summary.attempts + deltas.reduce((sum, { papers }) => sum + papers, 0),
      cells: Object.fromEntries(counts.filter(([, members]) => members > 0)),
      top: foldTop(board.summary.top, deltas, sheet),
    },
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

/** The best among the best so far and those who have just finished: all there is to know unless `hasFallen`. */
function foldTop(top: readonly BoardEntry[], deltas: readonly Delta[], sheet: RuleSheet): BoardEntry[] {
  const entries = new Map(top.map((entry) => [entry.memberId, entry]))
  for (const { memberId, unit, after } of deltas) {
    entries.set(memberId, { ...after, memberId, streetId: unit?.street ?? '' })
  }
  return [...entries.values()].sort((a, b) => compareMembers(a, b, sheet.board)).slice(0, sheet.board.top)
}

/** Whether one of the published has lost ground: then somebody whom the summary does not know may stand there now. */
export function hasFallen(top: readonly BoardEntry[], deltas: readonly Delta[], sheet: RuleSheet): boolean {
  const published = new Set(top.map(({ memberId }) => memberId))
  return deltas.some(
    ({ memberId, before, after }) =>
      before !== null &&
      published.has(memberId) &&
      compareMembers({ ...before, memberId }, { ...after, memberId }, sheet.board) < 0,
  )
}

/** The published part anew, from the members of the best cells. */
export const bestOf = (members: readonly RankedMember[], sheet: RuleSheet): RankedMember[] =>
  [...members].sort((a, b) => compareMembers(a, b, sheet.board)).slice(0, sheet.board.top)
