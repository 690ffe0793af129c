import type { Streets } from '../../domain/board'
import { decodeMembers, encodeMembers } from '../../domain/board-page'
import { emptySummary, foldBatch, touchedCells } from '../../domain/fold'
import type { Store } from '../store'
import { pageId, type Batch, type BoardPage, type SummaryPage } from '../store/boards'
import type { Contest } from '../store/contests'

/** Writes a batch to the pages that it touches, marks its attempts and last writes the summary. Safe to repeat. */
export async function applyBatch(
  store: Store,
  contest: Contest,
  batch: Batch,
  before: SummaryPage | null,
): Promise<void> {
  const { _id: contestId, sheet } = contest
  const { seq, deltas } = batch
  const touched = touchedCells(deltas, sheet)
  const cellIds = new Map(touched.map((cell) => [pageId.cell(contestId, cell), cell]))
  const streetsId = pageId.streets(contestId)
  const pages = new Map(
    (await store.boards.several([streetsId, ...cellIds.keys()])).map((page) => [page._id, page]),
  )

  const after = foldBatch(
    {
      summary: before?.summary ?? emptySummary,
      streets: streetsOf(pages.get(streetsId)),
      cells: new Map([...cellIds].map(([id, cell]) => [cell, membersOf(cell, pages.get(id))])),
    },
    deltas,
    sheet,
  )
  const changed: BoardPage[] = [
    { _id: streetsId, seq, kind: 'streets', streets: after.streets },
    ...[...cellIds].map(([_id, cell]) => cellPage(_id, seq, encodeMembers(after.cells.get(cell) ?? []))),
  ]
  await Promise.all(changed.map((page) => store.boards.write(page, pages.has(page._id))))
  await store.attempts.markFolded(
    deltas.map((delta) => delta.attemptId),
    seq,
  )
  const { digest, at } = batch
  const summaryId = pageId.summary(contestId)
  await store.boards.write(
    { _id: summaryId, seq, kind: 'summary', foldedAt: at, digest, summary: after.summary },
    before !== null,
  )
}

const cellPage = (_id: string, seq: number, members: string): BoardPage => ({
  _id,
  seq,
  kind: 'cell',
  members,
})

const streetsOf = (page: BoardPage | undefined): Streets => (page?.kind === 'streets' ? page.streets : {})

const membersOf = (cell: string, page: BoardPage | undefined) =>
  page?.kind === 'cell' ? decodeMembers(cell, page.members) : []
