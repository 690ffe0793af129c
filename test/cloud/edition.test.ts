import { beginEdition } from '../../cloudfunctions/referee/begin-edition'
import type { Job } from '../../cloudfunctions/store/jobs'
import type { OpenAttempt } from '../../contract/member/attempt'
import type { Correction } from '../../domain/correction'
import { bulk } from '../../seed/bulk'
import { good, joined, openDistrict, publish, type Ask, type District } from '../support/district'
import { at } from '../support/sheets'

let district: District
beforeEach(async () => {
  district = await openDistrict()
  // Two single choices of 10 points, always both: `single-0` is answered by A, `single-1` by B.
  await publish(district, 'short', {
    draw: [{ type: 'single', count: 2, points: 10, tag: 'short' }],
    awards: [],
    shuffle: { questions: false, options: false },
    show: { score: 'at-once', answers: 'at-once', explanations: 'at-once' },
  })
})
afterEach(() => district.stop())

const start = async (ask: Ask): Promise<OpenAttempt> =>
  good(await ask('startAttempt', { contestId: 'short' }))

const submit = async (ask: Ask, paper: OpenAttempt, answers: number[][]) =>
  good(await ask('submitAttempt', { attemptId: paper.attemptId, answers, revision: 1 }))

async function play(openid: string, answers: number[][]): Promise<Ask> {
  const ask = await joined(district, openid)
  const paper = await start(ask)
  district.cloud.clock.advance(10_000)
  await submit(ask, paper, answers)
  return ask
}

async function correct(...corrections: Correction[]): Promise<void> {
  const contest = (await district.store.contests.fresh('short'))!
  expect(await beginEdition(district.store, contest, corrections, district.cloud.clock.now())).toBe(true)
}

/** Lets the timer run until the edition holds and what instances keep is old. */
async function settle(): Promise<void> {
  for (let run = 0; run < 8; run += 1) {
    district.cloud.clock.advance(12_000)
    await district.tick()
  }
}

const board = async (ask: Ask) => {
  const { top, members, mine } = good(await ask('readBoard', { contestId: 'short' }))
  return {
    scores: top.map(({ place, score }) => [place, score]),
    members,
    mine: mine && [mine.place, mine.score],
  }
}

const [right, otherRight] = [
  [[0], [1]],
  [[2], [1]],
]

test('a wrong key is put right once: everybody is graded anew, and the boards change places together', async () => {
  const wasRight = await play('oFirst', right!)
  const isRight = await play('oSecond', otherRight!)
  await settle()
  expect(await board(wasRight)).toEqual({
    scores: [
      [1, 20],
      [2, 10],
    ],
    members: 2,
    mine: [1, 20],
  })

  await correct({ kind: 'key', questionId: 'single-0', right: [2] })
  // While the edition is worked out, the board stands as it was.
  expect((await board(isRight)).scores).toEqual([
    [1, 20],
    [2, 10],
  ])
  await settle()
  expect(await board(wasRight)).toEqual({
    scores: [
      [1, 20],
      [2, 10],
    ],
    members: 2,
    mine: [2, 10],
  })
  expect((await board(isRight)).mine).toEqual([1, 20])
  const review = good(
    await wasRight('reviewAttempt', {
      attemptId: good(await wasRight('listMyAttempts', { contestId: 'short' })).attempts[0]!.attemptId,
    }),
  )
  expect(review).toMatchObject({ score: 10, items: [{ chosen: [0], right: [2], correct: false }, {}] })
})

test('a withdrawn question earns its points for everybody who drew it', async () => {
  const nothing = await play('oFirst', [[3], [3]])
  await correct({ kind: 'withdrawn', questionId: 'single-1' })
  await settle()
  expect((await board(nothing)).mine).toEqual([1, 10])
})

test('an annulled attempt counts nothing until the decision is undone, and its try stays used', async () => {
  const ask = await play('oFirst', [[0], [3]])
  await submit(ask, await start(ask), right!)
  await settle()
  const { attempts } = good(await ask('listMyAttempts', { contestId: 'short' }))
  const best = attempts[0]!.attemptId
  await correct({ kind: 'annulled', attemptId: best })
  await settle()
  expect((await board(ask)).mine).toEqual([1, 10])
  const resumed = good(await ask('resumeAttempt', { attemptId: best }))
  expect(resumed).toMatchObject({ closed: { state: 'annulled', best: { score: 10, thisOne: false } } })
  expect(good(await ask('readContest', { contestId: 'short' })).triesUsedToday).toBe(2)
  await correct()
  await settle()
  expect((await board(ask)).mine).toEqual([1, 20])
})

test('who plays while an edition is worked out loses nothing', async () => {
  const ask = await play('oFirst', right!)
  await settle()
  const open = await start(ask)
  const other = await joined(district, 'oSecond')
  const others = await start(other)
  await correct({ kind: 'key', questionId: 'single-0', right: [2] })
  await submit(ask, open, otherRight!)
  district.cloud.clock.advance(2000)
  await district.tick()
  // This instance read the contest before the edition began.
  expect(await submit(other, others, otherRight!)).toMatchObject({ score: 20 })
  const late = await play('oThird', otherRight!)
  await settle()
  expect(await board(ask)).toMatchObject({
    scores: [
      [1, 20],
      [2, 20],
      [3, 20],
    ],
    members: 3,
  })
  expect((await board(late)).members).toBe(3)
})

test('a final board is frozen again under the new edition', async () => {
  const ask = await play('oFirst', right!)
  const other = await play('oSecond', otherRight!)
  district.cloud.clock.moveTo(at('12-11T18:05'))
  await settle()
  expect(good(await ask('readBoard', { contestId: 'short' })).final).toBe(true)
  await correct({ kind: 'key', questionId: 'single-0', right: [2] })
  await settle()
  await settle()
  expect(good(await ask('readBoard', { contestId: 'short' }))).toMatchObject({
    final: true,
    mine: { place: 2 },
  })
  expect((await board(other)).mine).toEqual([1, 20])
})

test('a fold that a dead worker left is still known as such when an edition begins, or is refused', async () => {
  await play('oFirst', right!)
  const jobs = bulk<Job>('jobs')
  await jobs.update({ _id: 'fold:short' }, { leasedUntil: 1 })
  await correct({ kind: 'withdrawn', questionId: 'single-1' })
  expect(await jobs.get('fold:short')).toMatchObject({ leasedUntil: 1 })
})

test('two editions are never begun at once', async () => {
  await play('oFirst', right!)
  const contest = (await district.store.contests.fresh('short'))!
  const begin = () => beginEdition(district.store, contest, [], district.cloud.clock.now())
  expect((await Promise.all([begin(), begin(), begin()])).filter(Boolean)).toHaveLength(1)
})
