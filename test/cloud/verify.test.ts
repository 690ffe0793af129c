import { beginEdition } from '../../cloudfunctions/referee/begin-edition'
import type { Correction } from '../../domain/correction'
import type { RuleSheet } from '../../domain/rule-sheet'
import type { UnitBoardRule } from '../../domain/unit-board'
import { wrongEvidence } from '../../scripts/results/evidence'
import { exportResults } from '../../scripts/results/export'
import { digestOf, naiveLines } from '../../scripts/results/naive-lines'
import { chanceOf } from '../support/chance'
import { good, joined, openDistrict, publish, type District } from '../support/district'
import { answersTo } from '../support/play'
import { at } from '../support/sheets'
import { plantRosterOf, type Line } from '../support/units'

const roster: Line[] = [
  ['desheng', 'street', null, 20],
  ['niujie', 'street', null, 3],
  ['foundry', 'enterprise', 'desheng', 6],
  ['school', 'enterprise', 'niujie', 2],
]
const units = ['desheng', 'niujie', 'foundry', 'school']

const composite: UnitBoardRule = {
  level: 'street',
  order: 'composite',
  weights: { coverage: 40, marks: 40, activity: 20 },
  fullActivity: 3,
  minMembers: 2,
  ties: ['coverage', 'papers'],
  shared: true,
  top: 100,
}
const byMean: UnitBoardRule = {
  level: 'enterprise',
  order: 'mean',
  minMembers: 1,
  ties: ['time'],
  shared: false,
  top: 100,
}

const sheets: Record<string, Partial<RuleSheet>> = {
  best: { counts: 'best' },
  last: { counts: 'last', board: { top: 3, ties: ['less-time'], shared: true } },
  first: { counts: 'first' },
  mean: { counts: 'mean' },
  sum: { counts: 'sum', board: { top: 100, ties: ['earlier-finish'], shared: false } },
  daily: { counts: 'sum-of-daily-best' },
  map: {
    draw: [{ type: 'single', count: 5, points: 2 }],
    gates: {
      ...{
        gates: [{ name: '一' }, { name: '二' }, { name: '三' }],
        opening: 'together',
        missed: 'can-be-made-up',
      },
      ...{ order: 'any', passPercent: 60, triesEach: null, worth: { points: 10 } },
    },
  },
}

let district: District
beforeAll(async () => {
  district = await openDistrict()
  await plantRosterOf(district, roster)
})
afterAll(() => district.stop())

/** Seven members play three days as chance has it: papers, signing in, one left open. */
async function playAtRandom(contestId: string, gates: number): Promise<void> {
  const luck = chanceOf(7)
  const { clock } = district.cloud
  const phones = await Promise.all(
    Array.from({ length: 7 }, (_, who) => joined(district, `oVerify${who}`, { streetId: units[who % 4]! })),
  )
  for (let day = 0; day < 3; day += 1) {
    clock.moveTo(at('11-28T10:00') + day * 86_400_000)
    for (const ask of phones) {
      if (luck.pick([true, false])) await ask('earnBonus', { contestId, what: { kind: 'sign-in' } })
      for (let n = luck.pick([0, 1, 2]); n > 0; n -= 1) {
        const gate = gates > 0 ? { gate: luck.pick([0, 1, 2]) } : {}
        const reply = await ask('startAttempt', { contestId, ...gate })
        if (!reply.ok) continue
        clock.advance(luck.pick([1000, 2000, 60_000]))
        if (luck.pick([true, false, false])) await ask('earnBonus', { contestId, what: { kind: 'sign-in' } })
        const answers = answersTo(reply.data, luck.pick([0, 1, 2, 5]))
        if (day === 2 && luck.pick([true, false, false])) continue
        good(await ask('submitAttempt', { attemptId: reply.data.attemptId, answers, revision: 1 }))
      }
    }
  }
}

async function freeze(contestId: string) {
  const { clock } = district.cloud
  clock.moveTo(at('12-11T18:05'))
  for (let run = 0; run < 14; run += 1) {
    clock.advance(65_000)
    await district.tick()
    const contest = (await district.store.contests.fresh(contestId))!
    if (contest.final && !contest.next) return
  }
  throw new Error('the board was never frozen')
}

test.each(Object.entries(sheets))(
  'a frozen board that counts by “%s” is what its exported attempts say, also after a correction, and its evidence is whole',
  async (name, sheet) => {
    await publish(district, name, {
      ...sheet,
      awards: [],
      bonus: [{ kind: 'sign-in', points: 1, perDay: 1, inAll: 2 }],
      tries: { perDay: 4, inAll: null },
      units: [composite, byMean],
    })
    await playAtRandom(name, sheet.gates ? 3 : 0)
    await freeze(name)
    const exported = (await exportResults(district.store, name, district.cloud.clock.now()))!
    expect(exported.attempts.length).toBeGreaterThan(8)
    expect(exported.contest.digest).toHaveLength(64)
    expect(digestOf(naiveLines(exported))).toBe(exported.contest.digest)
    expect(wrongEvidence(exported)).toEqual([])

    const contest = (await district.store.contests.fresh(name))!
    const annulled = exported.attempts.find(({ kind }) => kind === 'paper')!.id
    const corrections: Correction[] = [
      { kind: 'withdrawn', questionId: 'single-1' },
      { kind: 'annulled', attemptId: annulled },
    ]
    await beginEdition(district.store, contest, corrections, district.cloud.clock.now())
    await freeze(name)
    const again = (await exportResults(district.store, name, district.cloud.clock.now()))!
    expect(again.contest).toMatchObject({ edition: 2, final: true })
    expect(again.contest.digest).not.toBe(exported.contest.digest)
    expect(digestOf(naiveLines(again))).toBe(again.contest.digest)
    expect(wrongEvidence(again)).toEqual([])
  },
)

test('a changed attempt, a batch that is missing and one that was written over are found', async () => {
  const exported = (await exportResults(district.store, 'best', district.cloud.clock.now()))!
  const copy = () => structuredClone(exported)
  const better = copy()
  better.attempts.find(({ after }) => after)!.after!.score += 5
  expect(wrongEvidence(better)[0]).toMatch('otherwise than it ended')
  const lighter = copy()
  lighter.batches.splice(0, 1)
  expect(wrongEvidence(lighter)).not.toEqual([])
  const written = copy()
  written.batches[0]!.deltas[0]!.after.score += 5
  expect(wrongEvidence(written)[0]).toMatch('does not hold what its digest says')
  better.attempts.forEach((one) => (one.score += 1))
  expect(digestOf(naiveLines(better))).not.toBe(exported.contest.digest)
})
