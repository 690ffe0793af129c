import { inStreet } from '../../domain/unit'
import fc from 'fast-check'
import { isShared, placeOf, placesOf } from '../../domain/board'
import { cellOf } from '../../domain/cells'
import { foldUnits, streetsPage, touchedUnits, type UnitSums } from '../../domain/unit-fold'
import { decodeMembers, encodeMembers, othersOnPage } from '../../domain/board-page'
import { emptySummary, foldBatch, touchedCells, type BoardState, type Delta } from '../../domain/fold'
import type { RuleSheet } from '../../domain/rule-sheet'
import { betterStanding, type Standing } from '../../domain/standing'
import { rankStreets } from '../../domain/streets'
import { naiveBoard, naiveSharedPlaces, naiveStreets, type Finished } from '../support/naive-board'
import { at, sheet3 } from '../support/sheets'

const sharing: RuleSheet = { ...sheet3, board: { top: 100, ties: ['less-time'], shared: true } }
const ten: RuleSheet = { ...sheet3, board: { ...sheet3.board, top: 10 } }

/** A contest's finished attempts: few scores and times, so that ties are common. */
const histories = fc
  .array(
    fc.record({
      member: fc.nat(25),
      score: fc.integer({ min: 0, max: 4 }),
      s: fc.integer({ min: 0, max: 9 }),
    }),
    {
      maxLength: 80,
    },
  )
  .map((plays) => {
    const tries = new Map<number, number>()
    return plays.map(({ member, score, s }, index): Finished => {
      const n = (tries.get(member) ?? 0) + 1
      tries.set(member, n)
      const [memberId, streetId] = [`member-${member}`, `street-${member % 3}`]
      return {
        memberId,
        streetId,
        score: score * 25,
        ms: s * 90_000,
        at: at('11-28T09:00') + Math.floor(index / 2),
        n,
      }
    })
  })

/** What the door and the clock do with these attempts, in batches of so many. */
function fold(
  history: readonly Finished[],
  sheet: RuleSheet,
  batch: number,
): BoardState & { streets: UnitSums } {
  const standings = new Map<string, Standing>()
  const deltas = history.map(({ memberId, streetId, ...finished }): Delta => {
    const before = standings.get(memberId) ?? null
    const after = betterStanding(before, finished, sheet.board)
    standings.set(memberId, after)
    return {
      attemptId: `${memberId}:${finished.n}`,
      memberId,
      unit: inStreet(streetId),
      papers: 1,
      before,
      after,
      was: before ? ['part'] : [],
      is: ['part'],
    }
  })
  let state: BoardState = { summary: emptySummary, cells: new Map() }
  let units = new Map<string, UnitSums>([[streetsPage, {}]])
  const pages = new Map<string, string>()
  for (let from = 0; from < deltas.length; from += batch) {
    const part = deltas.slice(from, from + batch)
    const cells = new Map(
      touchedCells(part, sheet).map((cell) => [cell, decodeMembers(pages.get(cell) ?? '')]),
    )
    state = foldBatch({ ...state, cells }, part, sheet)
    if (touchedUnits(part).includes(streetsPage)) units = foldUnits(units, part)
    for (const [cell, members] of state.cells) pages.set(cell, encodeMembers(members))
  }
  const cells = new Map([...pages].map(([cell, text]) => [cell, decodeMembers(text)]))
  return { ...state, cells, streets: units.get(streetsPage) ?? {} }
}

const places = (state: BoardState, history: readonly Finished[], sheet: RuleSheet) =>
  new Map(
    naiveBoard(history).map((me) => {
      const cell = cellOf(me, sheet)
      const members = state.cells.get(cell) ?? []
      const others = othersOnPage(encodeMembers(members), me.memberId)
      const place = placeOf(me, state.summary, others, sheet)
      expect(isShared(me, others, sheet)).toBe(isShared(me, members, sheet))
      expect(placeOf(me, state.summary, members, sheet)).toBe(place)
      return [me.memberId, place]
    }),
  )

describe('a folded board', () => {
  test('gives every member the place that a naive recomputation gives, whatever the batches', () => {
    fc.assert(
      fc.property(histories, fc.integer({ min: 1, max: 40 }), (history, batch) => {
        const state = fold(history, ten, batch)
        const naive = naiveBoard(history)
        expect(places(state, history, ten)).toEqual(
          new Map(naive.map((one, index) => [one.memberId, index + 1])),
        )
        expect(state.summary.top.map((one) => one.memberId)).toEqual(
          naive.slice(0, 10).map((one) => one.memberId),
        )
        expect(state.summary.members).toBe(naive.length)
        expect(state.summary.attempts).toBe(history.length)
      }),
    )
  })

  test('shares places where the sheet says so, and says that they are shared', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const state = fold(history, sharing, 7)
        const naive = naiveSharedPlaces(history)
        expect(places(state, history, sharing)).toEqual(naive)
        const shown = placesOf(state.summary.top, sharing)
        expect(shown).toEqual(state.summary.top.map((one) => naive.get(one.memberId)))
        for (const one of state.summary.top) {
          const others = [...naive].filter(
            ([id, place]) => id !== one.memberId && place === naive.get(one.memberId),
          )
          const mine = state.cells.get(cellOf(one, sharing)) ?? []
          expect(isShared(one, mine, sharing)).toBe(others.length > 0)
        }
      }),
    )
  })

  test("sums the streets by each member's counting score", () => {
    fc.assert(
      fc.property(histories, (history) => {
        const rows = rankStreets(fold(history, sheet3, 5).streets)
        const naive = naiveStreets(history)
        expect(new Map(rows.map((row) => [row.streetId, row.members]))).toEqual(
          new Map([...naive].map(([id, { members }]) => [id, members])),
        )
        for (const row of rows) {
          const { members, sum } = naive.get(row.streetId)!
          expect(row.mean).toBeCloseTo(sum / members, 2)
          const ahead = [...naive.values()].filter(
            (other) =>
              other.sum / other.members > sum / members ||
              (other.sum * members === sum * other.members && other.members > members),
          )
          expect(row.place).toBe(ahead.length + 1)
        }
      }),
    )
  })

  test('does not change when the pages of a batch are written a second time', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const once = fold(history, sheet3, 100)
        const deltas = [...once.cells.values()].flat().map(({ memberId, ...after }): Delta => ({
          attemptId: '',
          memberId,
          unit: inStreet('s'),
          papers: 1,
          before: null,
          after,
          was: [],
          is: ['part'],
        }))
        const again = foldBatch({ summary: emptySummary, cells: once.cells }, deltas, sheet3)
        expect(again.cells).toEqual(new Map([...once.cells].filter(([, members]) => members.length > 0)))
      }),
    )
  })
})

test('a cell’s name can be a field of a document, also where scores have decimals', () => {
  const halves: RuleSheet = { ...sheet3, draw: [{ type: 'single', count: 10, points: 2.5 }] }
  const standing = { score: 22.5, ms: 1000, at: at('11-28T10:00'), n: 1 }
  expect(cellOf(standing, halves)).not.toMatch(/[.$]/)
  expect(cellOf({ ...standing, score: 83.33 }, { ...sheet3, counts: 'mean' })).not.toMatch(/[.$]/)
})
