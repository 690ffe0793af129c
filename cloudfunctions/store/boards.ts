import type { EditionRecord } from '../../contract/desk/correction'
import { boardOf } from '../../domain/correction'
import type { Summary } from '../../domain/board'
import type { Delta } from '../../domain/fold'
import { streetsPage, type UnitSums } from '../../domain/unit-fold'
import { cache } from './cache'
import type { Documents } from './documents'

/** One page of a contest's board, as it was after batch `seq`. */
export type BoardPage =
  | SummaryPage
  | { _id: string; seq: number; kind: 'units'; units: UnitSums }
  | { _id: string; seq: number; kind: 'cell'; members: string }

/** The last page that a batch writes; `digest` is that batch's. */
export interface SummaryPage {
  _id: string
  seq: number
  kind: 'summary'
  foldedAt: number
  digest: string
  summary: Summary
}

/** What one fold took to the board, chained by digests: the evidence of how a board came about. */
export interface Batch {
  _id: string
  contestId: string
  seq: number
  at: number
  deltas: Delta[]
  previous: string
  digest: string
}

/** Pages by the board that they belong to: `boardOf` a contest and its edition. */
export const pageId = {
  summary: (board: string) => `${board}:summary`,
  /** `page` as `touchedUnits` names it. */
  units: (board: string, page: string) => `${board}:units:${page}`,
  streets: (board: string) => pageId.units(board, streetsPage),
  cell: (board: string, cell: string) => `${board}:cell:${cell}`,
}

export const batchId = (board: string, seq: number): string => `${board}:${seq}`

/** What an edition moved among the published, `contest@edition`; written before it holds. */
export interface EditionRow extends EditionRecord {
  _id: string
  contestId: string
}

export function openBoards(
  pages: Documents<BoardPage>,
  batches: Documents<Batch>,
  editions: Documents<EditionRow>,
) {
  const cached = cache(3000, 500, (id) => pages.get(id))
  const groups = cache(3000, 50, (ids) =>
    pages.find({ where: { _id: pages.is.in(ids.split(' ')) }, limit: 1000 }),
  )
  return {
    /** At most 3 s old. */
    page: cached,
    /** First pages of boards that will not change any more, by contest; what this instance has not seen comes in one read. */
    frozen: makeFrozen((ids) => pages.find({ where: { _id: pages.is.in(ids) }, limit: 1000 })),
    fresh: (id: string) => pages.get(id),
    /** Pages that are looked at together, in one read; at most 3 s old, and the same list for all who ask within. */
    together: (ids: string[], now: number) => groups(ids.join(' '), now),
    several: (ids: string[]) => pages.find({ where: { _id: pages.is.in(ids) }, limit: 1000 }),
    /** Stored once: doing it again changes nothing. */
    recordEdition: (row: EditionRow) => editions.insert(row),
    /** What the editions up to this one moved, newest first; the first edition moved nothing. */
    editions: async (contestId: string, edition: number): Promise<EditionRow[]> => {
      const ids = Array.from({ length: edition - 1 }, (_, at) => boardOf(contestId, at + 2))
      if (ids.length === 0) return []
      const found = await editions.find({ where: { _id: pages.is.in(ids) }, limit: 1000 })
      return found.sort((a, b) => b.edition - a.edition)
    },
    batch: (board: string, seq: number) => batches.get(batchId(board, seq)),
    /** False when another worker has made this batch: then that one is the truth. */
    insertBatch: (batch: Batch) => batches.insert(batch),
    /** Writes a page unless it is already at this batch or a later one. `known`: the page existed when it was read. */
    async write(page: BoardPage, known: boolean): Promise<void> {
      const { _id, ...content } = page
      if (known || !(await pages.insert(page)))
        await pages.update({ _id, seq: pages.is.lt(page.seq) }, content)
    },
  }
}

const mostFrozen = 50

function makeFrozen(find: (ids: string[]) => Promise<BoardPage[]>) {
  const kept = new Map<string, Summary>()
  return async (boards: readonly string[]): Promise<ReadonlyMap<string, Summary>> => {
    const missing = boards.filter((id) => !kept.has(id))
    const found = missing.length > 0 ? await find(missing.map(pageId.summary)) : []
    const known = new Map(kept)
    if (kept.size + found.length > mostFrozen) kept.clear()
    for (const board of missing) {
      const page = found.find(({ _id }) => _id === pageId.summary(board))
      if (page?.kind !== 'summary') continue
      known.set(board, page.summary)
      kept.set(board, page.summary)
    }
    return known
  }
}
