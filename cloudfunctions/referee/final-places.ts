import type { MyContest } from '../../contract/member/history'
import { standingOf } from '../../domain/attempt'
import { isShared, placeOf } from '../../domain/board'
import { boardOf } from '../../domain/correction'
import { cellOf } from '../../domain/cells'
import { othersOnPage } from '../../domain/board-page'
import { isShown } from '../../domain/rule-sheet'
import type { BareScene } from '../kernel/scene'
import type { LastAttempt } from '../store/attempts'
import { pageId } from '../store/boards'
import type { Contest } from '../store/contests'

/**
 * A member's places in contests whose boards are frozen and shown, by contest: one read for all cells, and one more for
 * the first pages that this instance has not seen yet. Other boards still change, and are left to their own page.
 */
export async function finalPlaces(
  played: { contest: Contest; last: Pick<LastAttempt, 'before' | 'finish'> }[],
  memberId: string,
  { store, now }: Pick<BareScene, 'store' | 'now'>,
): Promise<Map<string, NonNullable<MyContest['place']>>> {
  const over = played.flatMap(({ contest, last }) => {
    const { sheet } = contest
    const standing = standingOf(last)
    if (!contest.final || !standing || !isShown(sheet, sheet.show.score, now)) return []
    const me = { ...standing, memberId }
    const board = boardOf(contest._id, contest.edition)
    const cell = cellOf(me, sheet)
    return [{ contest, me, board, pageId: pageId.cell(board, cell) }]
  })
  if (over.length === 0) return new Map()
  const [summaries, cells] = await Promise.all([
    store.boards.frozen(over.map(({ board }) => board)),
    store.boards.several(over.map(({ pageId }) => pageId)),
  ])
  const membersOf = new Map(cells.map((page) => [page._id, page.kind === 'cell' ? page.members : '']))
  return new Map(
    over.flatMap(({ contest, me, board, pageId }) => {
      const summary = summaries.get(board)
      if (!summary) return []
      const others = othersOnPage(membersOf.get(pageId) ?? '', memberId)
      const place = placeOf(me, summary, others, contest.sheet)
      return [[contest._id, { place, shared: isShared(me, others, contest.sheet) }] as const]
    }),
  )
}
