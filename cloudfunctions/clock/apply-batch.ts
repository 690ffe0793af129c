import { decodeMembers, encodeMembers } from '../../domain/board-page'
import { bestCells } from '../../domain/cells'
import { bestOf, emptySummary, foldBatch, hasFallen, touchedCells, type BoardState } from '../../domain/fold'
import { foldUnits, touchedUnits, type UnitSums } from '../../domain/unit-fold'
import type { Store } from '../store'
import { pageId, type Batch, type BoardPage, type SummaryPage } from '../store/boards'
import type { Contest } from '../store/contests'

/** Writes a batch to the pages that it touches, marks its attempts and last writes the summary. Safe to repeat. */
export async function applyBatch(
  store: Store,
  contest: Contest,
  { board: name, edition }: { board: string; edition: number },
  batch: Batch,
  before: SummaryPage | null,
): Promise<void> {
  const { sheet } = contest
  const { seq, deltas } = batch
  const cellIds = new Map(touchedCells(deltas, sheet).map((cell) => [pageId.cell(name, cell), cell]))
  const unitIds = new Map(touchedUnits(deltas).map((page) => [pageId.units(name, page), page]))
  const pages = new Map(
    (await store.boards.several([...unitIds.keys(), ...cellIds.keys()])).map((page) => [page._id, page]),
  )

  const board = {
    summary: before?.summary ?? emptySummary,
    cells: new Map([...cellIds].map(([id, cell]) => [cell, membersOf(pages.get(id))])),
  }
  const after = foldBatch(board, deltas, sheet)
  const units = foldUnits(new Map([...unitIds].map(([id, page]) => [page, unitsOf(pages.get(id))])), deltas)
  const changed: BoardPage[] = [
    ...[...unitIds].map(([_id, page]): BoardPage => ({
      _id,
      seq,
      kind: 'units',
      units: units.get(page) ?? {},
    })),
    ...[...cellIds].map(([_id, cell]): BoardPage => ({
      _id,
      seq,
      kind: 'cell',
      members: encodeMembers(after.cells.get(cell) ?? []),
    })),
  ]
  await Promise.all(changed.map((page) => store.boards.write(page, pages.has(page._id))))
  await store.attempts.markFolded(
    deltas.map((delta) => delta.attemptId),
    seq,
    edition,
  )
  const top = hasFallen(board.summary.top, deltas, sheet)
    ? await readTop(store, contest, name, after)
    : after.summary.top
  const { digest, at } = batch
  const summaryId = pageId.summary(name)
  await store.boards.write(
    { _id: summaryId, seq, kind: 'summary', foldedAt: at, digest, summary: { ...after.summary, top } },
    before !== null,
  )
}

/** Who stands at the top now that one of them has lost ground: the members of the best cells, wherever they were. */
async function readTop(
  store: Store,
  { _id: contestId, sheet }: Contest,
  name: string,
  { summary, cells }: BoardState,
) {
  const best = bestCells(summary.cells, sheet.board.top)
  const unknown = best.filter((cell) => !cells.has(cell))
  const read = await store.boards.several(unknown.map((cell) => pageId.cell(name, cell)))
  const pages = new Map(read.map((page) => [page._id, membersOf(page)]))
  const members = best.flatMap((cell) => cells.get(cell) ?? pages.get(pageId.cell(name, cell)) ?? [])
  const top = bestOf(members, sheet)
  const streets = await store.attempts.streetsOf(
    top.map(({ memberId, n }) => `${contestId}:${memberId}:${n}`),
  )
  return top.map((entry) => ({ ...entry, streetId: streets.get(entry.memberId) ?? '' }))
}

const unitsOf = (page: BoardPage | undefined): UnitSums => (page?.kind === 'units' ? page.units : {})

const membersOf = (page: BoardPage | undefined) => (page?.kind === 'cell' ? decodeMembers(page.members) : [])
