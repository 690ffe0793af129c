import { placesOf, type Summary } from '../../domain/board'
import { boardOf } from '../../domain/correction'
import { emptySummary } from '../../domain/fold'
import type { RuleSheet } from '../../domain/rule-sheet'
import type { Store } from '../store'
import { pageId } from '../store/boards'
import type { Contest, NextEdition } from '../store/contests'

/** Makes an edition hold by one write. What it moves among the published is recorded first, once. */
export async function swapEdition(
  store: Store,
  contest: Contest,
  next: NextEdition,
  now: number,
): Promise<void> {
  const { _id: contestId, sheet } = contest
  const boards = [contest.edition, next.edition].map((edition) => boardOf(contestId, edition))
  const pages = await store.boards.several(boards.map(pageId.summary))
  const published = (board: string | undefined) => {
    const page = pages.find(({ _id }) => _id === pageId.summary(board ?? ''))
    return placesIn(page?.kind === 'summary' ? page.summary : emptySummary, sheet)
  }
  await store.boards.recordEdition({
    _id: boards[1] ?? '',
    contestId,
    edition: next.edition,
    at: now,
    corrections: next.corrections,
    before: published(boards[0]),
    after: published(boards[1]),
  })
  await store.contests.swap(contestId, next)
}

const placesIn = ({ top }: Summary, sheet: RuleSheet) => {
  const places = placesOf(top, sheet)
  return top.map(({ memberId, score }, at) => ({ place: places[at] ?? at + 1, memberId, score }))
}
