import { awardsOn, type Placed } from '../../domain/awards'
import { isShared, placeOf, placesOf } from '../../domain/board'
import { decodeMembers, encodeMembers } from '../../domain/board-page'
import { emptySummary, foldBatch, touchedCells, type BoardState } from '../../domain/fold'
import { ownAwards } from '../../domain/own-awards'
import { cellOf, mostPoints } from '../../domain/cells'
import { foldUnits, touchedUnits, type UnitSums } from '../../domain/unit-fold'
import { emptySum, placedUnits, rankUnits, type RankedUnit } from '../../domain/unit-board'
import type { Played } from './play-sheet'
import type { PlayedContest } from './played/table'

const perBatch = 3

export interface PlayedBoards {
  /** In board order: place (并 where it is shared), member, points, seconds. */
  members: [place: string, memberId: string, score: number, seconds: number][]
  /** The first board of units, in its order. */
  units: RankedUnit[]
  awards: Record<string, string[]>
  /** What the boards hold of the units, page by page. */
  sums: ReadonlyMap<string, UnitSums>
}

/** The boards and awards of a contest that has been played, folded in small batches as the clock does. */
export function boardsOf({ sheet, people }: PlayedContest, { chains, deltas }: Played): PlayedBoards {
  let board: BoardState = { summary: emptySummary, cells: new Map() }
  const pages = new Map<string, string>()
  const sums = new Map<string, UnitSums>()
  for (let from = 0; from < deltas.length; from += perBatch) {
    const batch = deltas.slice(from, from + perBatch)
    const cells = touchedCells(batch, sheet).map(
      (cell) => [cell, decodeMembers(pages.get(cell) ?? '')] as const,
    )
    board = foldBatch({ ...board, cells: new Map(cells) }, batch, sheet)
    for (const [cell, members] of board.cells) pages.set(cell, encodeMembers(members))
    const touched = new Map(touchedUnits(batch).map((page) => [page, sums.get(page) ?? {}]))
    for (const [page, folded] of foldUnits(touched, batch)) sums.set(page, folded)
  }

  const { top } = board.summary
  const places = placesOf(top, sheet)
  const members = top.map((entry, at): PlayedBoards['members'][number] => {
    const inCell = decodeMembers(pages.get(cellOf(entry, sheet)) ?? '')
    const place = placeOf(entry, board.summary, inCell, sheet)
    expect([entry.memberId, place]).toEqual([entry.memberId, places[at]])
    const mark = isShared(entry, inCell, sheet) ? '并' : ''
    return [`${mark}${place}`, entry.memberId, entry.score, entry.ms / 1000]
  })

  const [rule] = sheet.units ?? []
  const all = Object.assign({}, ...sums.values()) as UnitSums
  const entries = Object.entries(people).map(([id, heads]) => ({
    ...(all[id] ?? emptySum),
    id,
    people: heads,
  }))
  const units = rule ? rankUnits(entries, rule, mostPoints(sheet)) : []
  const placed = top.map(({ memberId, score }, at): Placed => ({ id: memberId, place: places[at]!, score }))
  const given: [string, string[]][] = [
    ...awardsOn('members', placed, sheet.awards),
    ...(rule ? awardsOn(rule.level, placedUnits(units, rule), sheet.awards) : []),
    ...[...chains.values()].map(({ memberId, tally }): [string, string[]] => [
      memberId,
      ownAwards(tally, sheet),
    ]),
  ]
  return { members, units, awards: Object.fromEntries(given.filter(([, names]) => names.length > 0)), sums }
}
