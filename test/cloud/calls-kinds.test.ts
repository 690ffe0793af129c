import type { RuleSheet } from '../../domain/rule-sheet'
import { countCalls } from '../support/count-calls'
import { good, joined, openDistrict, publish, type Ask, type District } from '../support/district'
import { plantPerson, verified } from '../support/person'
import { answersTo } from '../support/play'
import { twoBoards } from '../support/sheets'

const free = { tries: { perDay: null, inAll: null }, awards: [] }
const gates: Partial<RuleSheet> = {
  ...free,
  gates: {
    gates: [{ name: '一' }, { name: '二' }],
    ...{ opening: 'together', missed: 'can-be-made-up', order: 'any', passPercent: 60 },
    ...{ triesEach: null, worth: { points: 10 } },
  },
  bonus: [{ kind: 'sign-in', points: 1, perDay: 1, inAll: null }],
  units: twoBoards,
}
const kinds: Record<string, Partial<RuleSheet>> = {
  gates,
  best: { ...free, onePerson: 'best', units: twoBoards, bonus: gates.bonus! },
  daily: { ...free, counts: 'sum-of-daily-best', multiple: 'each-right-less-wrong', units: twoBoards },
  mean: {
    ...free,
    counts: 'mean',
    paper: { seconds: 900, perQuestion: 30, graceSeconds: 15, atExpiry: 'saved-count' },
  },
}

let district: District
beforeAll(async () => {
  district = await openDistrict()
  await plantPerson(district, '赵秀英')
  for (const [name, sheet] of Object.entries(kinds)) await publish(district, name, sheet)
})
afterAll(() => district.stop())

const begin = async (ask: Ask, contestId: string) =>
  good(await ask('startAttempt', { contestId, ...(kinds[contestId]!.gates && { gate: 0 }) }))

async function play(ask: Ask, contestId: string): Promise<void> {
  const paper = await begin(ask, contestId)
  const { attemptId } = paper
  good(await ask('submitAttempt', { attemptId, answers: answersTo(paper, 2), revision: 1 }))
}

async function fold(): Promise<void> {
  district.cloud.clock.advance(6000)
  await district.tick()
}

describe.each(Object.keys(kinds))('a contest of the kind “%s” costs no more than any other', (contestId) => {
  let ask: Ask
  beforeAll(async () => {
    // A warm instance, and a member who has played.
    ask = await verified(district, `oWarm${contestId}`, '赵秀英')
    await play(ask, contestId)
    await play(ask, contestId)
    await fold()
  })

  test('start, save and submit', async () => {
    let paper: Awaited<ReturnType<typeof begin>>
    const count = (action: () => Promise<unknown>) => countCalls(district, action)
    expect(
      await count(async () => {
        paper = await begin(ask, contestId)
      }),
    ).toEqual({ reads: 2, writes: 1, scans: [] })
    const { attemptId } = paper!
    const answers = answersTo(paper!)
    const saved = await count(() => ask('saveAnswers', { attemptId, answers, revision: 1 }))
    expect(saved).toEqual({ reads: 0, writes: 1, scans: [] })
    const submitted = await count(() => ask('submitAttempt', { attemptId, answers, revision: 2 }))
    expect(submitted).toEqual({ reads: 1, writes: 1, scans: [] })
  })

  test('the contest, its boards, and a fold', async () => {
    const count = (action: () => Promise<unknown>) => countCalls(district, action)
    await fold()
    await ask('readContest', { contestId })
    expect(await count(() => ask('readContest', { contestId }))).toEqual({ reads: 1, writes: 0, scans: [] })
    await ask('readBoard', { contestId })
    expect(await count(() => ask('readBoard', { contestId }))).toEqual({ reads: 1, writes: 0, scans: [] })
    for (const { level } of kinds[contestId]!.units ?? []) {
      await ask('readUnitBoard', { contestId, level })
      const read = await count(() => ask('readUnitBoard', { contestId, level }))
      expect(read).toEqual({ reads: 1, writes: 0, scans: [] })
    }
    await play(await joined(district, `oOther${contestId}`), contestId)
    district.cloud.clock.advance(6000)
    const folding = await count(() => district.tick())
    expect(folding.scans).toEqual([])
    // Jobs, contests, attempts, summaries and pages of the folds that are due; overdue attempts.
    expect(folding.reads).toBeLessThanOrEqual(2 + 5 * Object.keys(kinds).length)
    expect(folding.writes).toBeLessThanOrEqual(10 + 4 * Object.keys(kinds).length)
  })

  if (kinds[contestId]!.bonus)
    test('signing in', async () => {
      const earned = await countCalls(district, () =>
        ask('earnBonus', { contestId, what: { kind: 'sign-in' } }),
      )
      expect(earned).toEqual({ reads: 2, writes: 1, scans: [] })
    })
})
