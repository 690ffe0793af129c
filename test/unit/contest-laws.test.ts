import fc from 'fast-check'
import { nextAttempt, type Attempt } from '../../domain/attempt'
import { cellOf, isBetterCell, mostPoints } from '../../domain/cells'
import { checkSheet } from '../../domain/check-sheet'
import { firstEdition } from '../../domain/correction'
import { drawPaper } from '../../domain/draw'
import { finishAttempt } from '../../domain/finish'
import { mayStart } from '../../domain/may-start'
import { fullMarks, questionCount } from '../../domain/paper-plan'
import type { DrawRow } from '../../domain/paper-plan'
import type { Question } from '../../domain/question'
import { compareMembers, tieChain } from '../../domain/standing'
import { begun, earned, emptyTally, ended, totalOf, type Tally } from '../../domain/tally'
import { naiveTotal, type PastBonus, type PastPaper } from '../support/naive-total'
import { makePool } from '../support/pool'
import { randomSheets } from '../support/random-sheets'
import { sheet3 } from '../support/rule-sheets/sheet-3'
import { at } from '../support/sheets'

const { questions, keys } = makePool(9)
const keyOf = new Map(keys.map((key) => [key.id, key]))
const hour = 3_600_000
const beijing = (ms: number) => new Date(ms + 8 * hour).toISOString()

describe('a sheet that passes with a pool', () => {
  const row = fc.record(
    {
      type: fc.constantFrom('single' as const, 'multiple' as const),
      count: fc.integer({ min: 1, max: 3 }),
      points: fc.constant(1),
      category: fc.constantFrom('法', '法/甲', '法/乙'),
      tag: fc.constantFrom('红', '蓝'),
      difficulty: fc.constantFrom(1 as const, 2 as const),
    },
    { requiredKeys: ['type', 'count', 'points'] },
  )
  const question = fc.record({
    type: fc.constantFrom('single' as const, 'multiple' as const),
    category: fc.constantFrom('法', '法/甲', '法/乙'),
    tags: fc.subarray(['红', '蓝']),
    difficulty: fc.constantFrom(1 as const, 2 as const),
  })
  const pools = fc
    .array(question, { minLength: 12, maxLength: 40 })
    .map((list) =>
      list.map((one, id): Question => ({ ...one, id: `${id}`, stem: '', options: ['甲', '乙'] })),
    )

  test('can draw every paper for any seed, also where rows overlap; one that is short is not always refused in vain', () => {
    const seen = { passed: 0, refused: 0, really: 0 }
    const rows = fc.array(row, { minLength: 1, maxLength: 3 }) as fc.Arbitrary<DrawRow[]>
    fc.assert(
      fc.property(rows, pools, fc.array(fc.string(), { minLength: 5, maxLength: 5 }), (draw, pool, seeds) => {
        const isShort = checkSheet({ ...sheet3, draw, awards: [] }, pool).some(
          (one) => one.level === 'refuse',
        )
        const papers = () => seeds.map((seed) => drawPaper({ ...sheet3, draw }, pool, seed))
        if (isShort) {
          seen.refused += 1
          try {
            papers()
          } catch {
            seen.really += 1
          }
          return
        }
        seen.passed += 1
        for (const paper of papers()) {
          expect(paper).toHaveLength(questionCount({ draw }))
          expect(new Set(paper.map(({ questionId }) => questionId)).size).toBe(paper.length)
        }
      }),
      { numRuns: 400 },
    )
    expect(seen.passed).toBeGreaterThan(100)
    expect(seen.really).toBeGreaterThan(seen.refused / 2)
  })
})

test('cells follow each other in board order, whatever the sheet', () => {
  const standing = fc.record({
    points: fc.double({ min: 0, max: 1.2, noNaN: true }),
    ms: fc.integer({ min: 0, max: 30 * hour }),
    at: fc.integer({ min: at('11-28T09:00'), max: at('12-03T09:00') }),
    n: fc.constant(1),
  })
  fc.assert(
    fc.property(randomSheets, fc.array(standing, { minLength: 12, maxLength: 12 }), (sheet, standings) => {
      const members = standings.map(({ points, ...rest }, id) => ({
        ...rest,
        score: Math.round(points * mostPoints(sheet) * 100) / 100,
        memberId: `${id}`,
      }))
      members.sort((a, b) => compareMembers(a, b, sheet.board))
      members.slice(1).forEach((behind, index) => {
        const ahead = members[index]!
        expect(isBetterCell(cellOf(behind, sheet), cellOf(ahead, sheet))).toBe(false)
      })
    }),
    { numRuns: 300 },
  )
})

test('a total is what a naive recomputation of the whole history gives, by every way of counting', () => {
  const happening = fc.record({
    bonus: fc.nat(3).map((chance) => chance === 0),
    gate: fc.nat(3),
    part: fc.integer({ min: 0, max: 4 }),
    cents: fc.nat(2),
    ms: fc.integer({ min: 0, max: 3 }).map((step) => step * 1001),
    later: fc.constantFrom(0, 60_000, 26 * hour),
  })
  fc.assert(
    fc.property(randomSheets, fc.array(happening, { maxLength: 12 }), (sheet, history) => {
      const full = fullMarks(sheet)
      const { gates } = sheet
      const how = {
        counts: sheet.counts,
        gates: gates && {
          lights: Math.ceil((Math.round(full * 100) * gates.passPercent) / 100),
          worth: gates.worth === 'marks' ? null : Math.round(gates.worth.points * 100),
        },
        ties: tieChain(sheet.board).map((tie) => (tie === 'less-time' ? ('ms' as const) : ('at' as const))),
      }
      const papers: PastPaper[] = []
      const bonuses: PastBonus[] = []
      let tally: Tally = emptyTally
      let now = at('11-28T10:00')
      history.forEach(({ bonus, gate: chosen, part, cents, ms, later }, index) => {
        now += later
        const [day, n, score] = [
          beijing(now).slice(0, 10),
          index + 1,
          Math.min(Math.round(full * 25) * part + cents, Math.round(full * 100)),
        ]
        if (bonus) {
          bonuses.push({ score: 57, at: now })
          tally = earned(tally, { kind: 'visit', key: '', points: 0.57, at: now, day }, n)
        } else {
          const gate = gates ? chosen % gates.gates.length : null
          papers.push({ gate, day, score, ms, at: now })
          const result = { score: score / 100, ms, at: now, n }
          tally = ended(begun(tally, gate, day), { gate, day, result, full }, sheet)
        }
        const expected = naiveTotal(papers, bonuses, { ...how, gates: how.gates ?? null })
        const total = totalOf(tally, sheet)
        expect(total && { score: total.score, ms: total.ms, at: total.at }).toEqual(
          expected && { ...expected, score: expected.score / 100 },
        )
      })
    }),
    { numRuns: 600 },
  )
})

test('nobody ever begins more papers, or at another time, than the sheet says', () => {
  const step = fc.record({
    after: fc.constantFrom(0, 60_000, 29 * 60_000, hour, 5 * hour, 13 * hour, 24 * hour),
    takes: fc.integer({ min: 0, max: 900_000 }),
    gate: fc.nat(3),
  })
  let begun = 0
  fc.assert(
    fc.property(randomSheets, fc.array(step, { maxLength: 14 }), (sheet, steps) => {
      const { tries, window, gates } = sheet
      const starts: { at: number; gate: number | null }[] = []
      let last: Attempt | null = null
      let now = at('11-28T07:30')
      for (const { after, takes, gate: chosen } of steps) {
        now += after
        const gate = gates ? chosen % gates.gates.length : null
        if (!mayStart(sheet, last, now, gate).may) continue
        begun += 1
        const day = beijing(now).slice(0, 10)
        const clock = beijing(now).slice(11, 16)
        expect(now).toBeGreaterThanOrEqual(at('11-28T09:00'))
        expect(now).toBeLessThan(at('12-02T18:00'))
        expect(clock >= (window.hours?.from ?? '00:00') && clock < (window.hours?.to ?? '24:00')).toBe(true)
        expect(window.daysOff).not.toContain(day)
        expect(window.weekdaysOff).not.toContain(new Date(`${day}T12:00:00Z`).getUTCDay())
        starts.push({ at: now, gate })
        const today = starts.filter((start) => beijing(start.at).slice(0, 10) === day)
        expect(today.length).toBeLessThanOrEqual(tries.perDay ?? Infinity)
        expect(starts.length).toBeLessThanOrEqual(tries.inAll ?? Infinity)
        const ofGate = starts.filter((start) => start.gate === gate)
        expect(ofGate.length).toBeLessThanOrEqual(gates?.triesEach ?? Infinity)
        if (last)
          expect(now).toBeGreaterThanOrEqual((last as Attempt).finish!.at + tries.minutesBetween! * 60_000)
        if (gates?.opening === 'one-a-day')
          expect(day >= `2022-11-${28 + gate!}` || day > '2022-12').toBe(true)
        const starter = { memberId: 'm', unit: null, personId: null }
        const attempt: Attempt = nextAttempt('c', sheet, starter, last, { seed: 's', gate }, now)
        expect(attempt.deadline).toBeLessThanOrEqual(at('12-02T18:00'))
        now += takes
        const ending = { state: 'submitted', answers: [] } as const
        last = {
          ...attempt,
          ...finishAttempt(
            attempt,
            { sheet, pool: questions, keys: keyOf, edition: firstEdition },
            { ...ending, answers: [] },
            now,
          ),
        }
      }
    }),
    { numRuns: 400 },
  )
  expect(begun).toBeGreaterThan(300)
})
