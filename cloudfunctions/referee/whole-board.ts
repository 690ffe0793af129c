import { decodeMembers } from '../../domain/board-page'
import { inBoardOrder } from '../../domain/cells'
import { boardOf } from '../../domain/correction'
import { placeAll, type PlacedMember } from '../../domain/placed'
import type { Store } from '../store'
import { pageId, type SummaryPage } from '../store/boards'
import type { Contest } from '../store/contests'

/** Everybody on a board, in its order. */
export interface WholeBoard {
  members: PlacedMember[]
  byId: ReadonlyMap<string, PlacedMember>
}

const empty: WholeBoard = { members: [], byId: new Map() }
const most = 2
const looks = 3

/** By the digest of the batch that the board is as of: 40,000 members take about 10 MB. */
const kept = new Map<string, WholeBoard>()

/**
 * The whole board as of this summary, in one read of its cells, of which there are at most a thousand; the same board is not read
 * twice. null when a batch was being written at that moment, so that the pages are not of one hour.
 */
async function boardAsOf(store: Store, contest: Contest, page: SummaryPage): Promise<WholeBoard | null> {
  const key = `${page._id} ${page.digest}`
  const known = kept.get(key)
  if (known) return known
  const cells = inBoardOrder(page.summary.cells)
  const board = boardOf(contest._id, contest.edition)
  const pages = await store.boards.several(cells.map((cell) => pageId.cell(board, cell)))
  if (pages.some(({ seq }) => seq > page.seq)) return null
  const byCell = new Map(pages.map((one) => [one._id, one.kind === 'cell' ? one.members : '']))
  const ranked = cells.flatMap((cell) => decodeMembers(byCell.get(pageId.cell(board, cell)) ?? ''))
  const members = placeAll(ranked, contest.sheet)
  const whole = { members, byId: new Map(members.map((member) => [member.memberId, member])) }
  const oldest = kept.keys().next().value
  if (kept.size >= most && oldest !== undefined) kept.delete(oldest)
  kept.set(key, whole)
  return whole
}

/** The summary and the whole board of one hour; null when batches were being written whenever it was looked. */
export async function wholeBoard(
  store: Store,
  contest: Contest,
  now: number,
): Promise<{ page: SummaryPage | null; board: WholeBoard } | null> {
  const id = pageId.summary(boardOf(contest._id, contest.edition))
  for (let look = 0; look < looks; look += 1) {
    const page = await (look === 0 ? store.boards.page(id, now) : store.boards.fresh(id))
    if (page?.kind !== 'summary') return { page: null, board: empty }
    const board = await boardAsOf(store, contest, page)
    if (board) return { page, board }
  }
  return null
}
