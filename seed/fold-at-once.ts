import { emptySummary, foldBatch, type BoardState, type Delta } from '../domain/fold'
import { foldUnits, touchedUnits, type UnitSums } from '../domain/unit-fold'
import { encodeMembers } from '../domain/board-page'
import type { RuleSheet } from '../domain/rule-sheet'
import { pageId, type Batch, type BoardPage } from '../cloudfunctions/store/boards'

/** A board that grows in memory by batches and is written once: what the clock's many runs would have left. */
export function foldAtOnce(contestId: string, sheet: RuleSheet) {
  let board: BoardState = { summary: emptySummary, cells: new Map() }
  let units = new Map<string, UnitSums>()
  let waiting: Delta[] = []
  const fold = () => {
    const after = foldBatch(board, waiting, sheet)
    board = { ...after, cells: new Map([...board.cells, ...after.cells]) }
    const touched = new Map(touchedUnits(waiting).map((page) => [page, units.get(page) ?? {}]))
    units = new Map([...units, ...foldUnits(touched, waiting)])
    waiting = []
  }
  return {
    add({ deltas }: Batch): void {
      waiting.push(...deltas)
      // Each fold sorts every cell that it touches, which soon is all of them: seldom is cheaper.
      if (waiting.length >= 50_000) fold()
    },
    /** Every page of the board; a page's `seq` is that of the last batch, as after a fold that touched all of them. */
    pages(last: Batch): BoardPage[] {
      fold()
      const { seq, digest, at } = last
      return [
        ...[...board.cells].map(([cell, members]): BoardPage => ({
          _id: pageId.cell(contestId, cell),
          seq,
          kind: 'cell',
          members: encodeMembers(members),
        })),
        ...[...units].map(([page, sums]): BoardPage => ({
          _id: pageId.units(contestId, page),
          seq,
          kind: 'units',
          units: sums,
        })),
        {
          _id: pageId.summary(contestId),
          seq,
          kind: 'summary',
          foldedAt: at,
          digest,
          summary: board.summary,
        },
      ]
    },
  }
}
