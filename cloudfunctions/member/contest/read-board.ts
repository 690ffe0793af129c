import * as v from 'valibot'
import type { MemberApi } from '../../../contract/member'
import type { Board, BoardRow, Missing } from '../../../contract/member/board'
import { standingOf, type Attempt } from '../../../domain/attempt'
import { isShared, placeOf, placesOf, type BoardEntry, type Summary } from '../../../domain/board'
import { boardOf } from '../../../domain/correction'
import { cellAt, cellOf } from '../../../domain/cells'
import { wonBy } from '../../../domain/own-awards'
import { points } from '../../../domain/points'
import type { Standing } from '../../../domain/standing'
import { decodeMembers, othersOnPage } from '../../../domain/board-page'
import { shownName } from '../../../domain/mask'
import { emptySummary } from '../../../domain/fold'
import { printOrder } from '../../../domain/notice'
import { fullMarks } from '../../../domain/paper-plan'
import { isShown, phaseAt, type RuleSheet } from '../../../domain/rule-sheet'
import { scoreOpening } from '../../../domain/review'
import { rankStreets } from '../../../domain/streets'
import { id } from '../../kernel/input'
import { operation } from '../../kernel/operation'
import { refuse } from '../../kernel/refusal'
import type { Scene } from '../../kernel/scene'
import { pageId } from '../../store/boards'
import type { Contest } from '../../store/contests'

export const readBoard = operation<MemberApi['readBoard']>()({
  input: v.strictObject({ contestId: id }),
  async run({ contestId }, scene) {
    const { asker, now, store } = scene
    const contest = await store.contests.get(contestId, now)
    if (!contest) return refuse('contest_not_found')
    const board = boardOf(contestId, contest.edition)
    const [summaryPage, streetsPage, last] = await Promise.all([
      store.boards.page(pageId.summary(board), now),
      store.boards.page(pageId.streets(board), now),
      asker.kind === 'member' ? store.attempts.last(contestId, asker.id) : null,
    ])
    const { sheet } = contest
    const shown = isShown(sheet, sheet.show.score, now)
    const known = summaryPage?.kind === 'summary' && shown ? summaryPage : null
    const summary = known?.summary ?? emptySummary
    const me = shown ? entryOf(last) : null
    const listed = [...summary.top, ...(me ? [me] : [])].map(({ memberId }) => memberId)
    const names = await store.members.names(listed, now)
    const nameOf: NameOf = (memberId) => shownName(names.get(memberId) ?? null, sheet.names)
    return {
      contestId,
      title: contest.title,
      phase: phaseAt(sheet, now),
      final: contest.final,
      ...(contest.final && contest.digest ? { digest: contest.digest } : {}),
      asOf: known?.foldedAt ?? contest.opensAt,
      members: summary.members,
      scores: scoreOpening(sheet, now),
      fullMarks: fullMarks(sheet),
      order: printOrder(sheet),
      top: topRows(summary, sheet, me?.memberId, nameOf),
      mine: me && last && (await mineRow({ me, last, board, summary, contest, nameOf }, scene)),
      streets: streetsPage?.kind === 'units' && shown ? rankStreets(streetsPage.units) : [],
      ...(sheet.units?.length ? { unitLevels: sheet.units.map(({ level }) => level) } : {}),
    }
  },
})

const entryOf = (last: Attempt | null): BoardEntry | null => {
  const standing = standingOf(last)
  return (
    last &&
    standing && {
      ...standing,
      memberId: last.memberId,
      streetId: last.unit?.street ?? '',
    }
  )
}

function topRows(summary: Summary, sheet: RuleSheet, myId: string | undefined, nameOf: NameOf): BoardRow[] {
  const places = placesOf(summary.top, sheet)
  return summary.top.map((entry, at) => {
    const place = places[at] ?? at + 1
    const shared = places[at - 1] === place || places[at + 1] === place
    return row(entry, nameOf(entry.memberId), place, shared, entry.memberId === myId)
  })
}

interface Mine {
  me: BoardEntry
  last: Attempt
  board: string
  summary: Summary
  contest: Contest
  nameOf: NameOf
}

/** My place by my latest standing, which the board itself may not have counted yet. */
async function mineRow(
  { me, last, board, summary, contest, nameOf }: Mine,
  { store, now }: Scene,
): Promise<Board['mine']> {
  const { sheet, final } = contest
  const cell = cellOf(me, sheet)
  const page = await store.boards.page(pageId.cell(board, cell), now)
  const inMyCell = othersOnPage(page?.kind === 'cell' ? page.members : '', me.memberId)
  const place = placeOf(me, summary, inMyCell, sheet)
  const before = summary.top[place - 2]
  return {
    ...row(me, nameOf(me.memberId), place, isShared(me, inMyCell, sheet), true),
    next: before ? missing(me, before) : null,
    ...(place > hundred ? await nextHundred(me, place, board, summary, { store, now }) : {}),
    ...(final ? { won: wonBy({ id: me.memberId, place, score: me.score }, last.tally, sheet) } : {}),
  }
}

const hundred = 100

/** What is missing to the full hundred ahead: one page more, and only for those below the first. */
async function nextHundred(
  me: BoardEntry,
  place: number,
  board: string,
  { cells }: Summary,
  { store, now }: Pick<Scene, 'store' | 'now'>,
): Promise<{ hundred?: Missing & { place: number } }> {
  const goal = Math.floor((place - 1) / hundred) * hundred
  const found = cellAt(goal, cells)
  const page = found && (await store.boards.page(pageId.cell(board, found.cell), now))
  const there = page?.kind === 'cell' ? decodeMembers(page.members)[found?.index ?? 0] : undefined
  return there ? { hundred: { place: goal, ...missing(me, there) } } : {}
}

const missing = (me: Standing, ahead: Standing): Missing => ({
  points: points(Math.max(0, ahead.score - me.score)),
  ms: Math.max(0, me.ms - ahead.ms),
})

type NameOf = (memberId: string) => string

const row = (entry: BoardEntry, name: string, place: number, shared: boolean, me: boolean): BoardRow => ({
  place,
  shared,
  name,
  streetId: entry.streetId,
  score: entry.score,
  ms: entry.ms,
  me,
})
