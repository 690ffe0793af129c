import type { RuleSheet } from '../../domain/rule-sheet'
import { plantArticle } from '../support/articles'
import { good, joined, openDistrict, publish, type Ask, type District } from '../support/district'
import { answersTo } from '../support/play'
import { at } from '../support/sheets'

/** Five single choices of 2 points a gate; three gates that open day by day and follow each other; 60 % lights one. */
const map: Partial<RuleSheet> = {
  draw: [{ type: 'single', count: 5, points: 2 }],
  tries: { perDay: null, inAll: null },
  awards: [],
  gates: {
    gates: [{ name: '第一关' }, { name: '第二关' }, { name: '第三关' }],
    opening: 'one-a-day',
    missed: 'can-be-made-up',
    order: 'in-turn',
    passPercent: 60,
    triesEach: 2,
    worth: 'marks',
  },
  bonus: [
    { kind: 'sign-in', points: 1, perDay: 1, inAll: null },
    { kind: 'read', points: 2, perDay: 1, inAll: 5 },
  ],
}

let district: District
let ask: Ask
beforeEach(async () => {
  district = await openDistrict(at('11-28T10:00'))
  await publish(district, 'walk', map)
  await plantArticle(district.store, 'story')
  ask = await joined(district, 'oWalker')
})
afterEach(() => district.stop())

async function play(gate: number, wrong: number) {
  const paper = good(await ask('startAttempt', { contestId: 'walk', gate }))
  district.cloud.clock.advance(60_000)
  return good(
    await ask('submitAttempt', { attemptId: paper.attemptId, answers: answersTo(paper, wrong), revision: 1 }),
  )
}

const page = async () => good(await ask('readContest', { contestId: 'walk' }))
const states = async () => (await page()).map?.map(({ state, lit, best }) => [state, lit, best])
const tomorrow = () => district.cloud.clock.advance(24 * 3600_000)

test('three of five light a gate, the best paper of each counts, and the next opens with its day', async () => {
  expect(await play(0, 3)).toMatchObject({ score: 4, gate: { index: 0, lit: false }, n: 1 })
  expect(await states()).toEqual([
    ['open', false, 4],
    ['waiting', false, null],
    ['waiting', false, null],
  ])
  expect(await play(0, 2)).toMatchObject({ score: 6, gate: { lit: true }, best: { score: 6 }, n: 2 })
  expect(await ask('startAttempt', { contestId: 'walk', gate: 0 })).toMatchObject({ code: 'gate_done' })
  expect(await ask('startAttempt', { contestId: 'walk', gate: 1 })).toMatchObject({
    code: 'gate_not_open',
    at: at('11-29T00:00'),
  })
  tomorrow()
  expect(await play(1, 0)).toMatchObject({
    score: 10,
    gate: { index: 1, name: '第二关' },
    best: { score: 16 },
  })
  tomorrow()
  expect(await states()).toEqual([
    ['done', true, 6],
    ['open', true, 10],
    ['open', false, null],
  ])
})

test('a gate waits for the one before it, and a day that was missed can be made up', async () => {
  tomorrow()
  expect(await ask('startAttempt', { contestId: 'walk', gate: 1 })).toMatchObject({ code: 'gate_in_turn' })
  expect(await play(0, 0)).toMatchObject({ gate: { lit: true } })
  expect(await play(1, 0)).toMatchObject({ best: { score: 20 } })
})

test('signing in counts once a day, whatever the phones do', async () => {
  const signIn = () => ask('earnBonus', { contestId: 'walk', what: { kind: 'sign-in' } })
  const replies = await Promise.all([signIn(), signIn(), signIn()])
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await signIn()).toMatchObject({ code: 'bonus_enough' })
  tomorrow()
  expect(good(await signIn())).toMatchObject({ points: 1, offers: [{ kind: 'sign-in', earned: 2 }, {}] })
  expect((await page()).myScore).toBe(2)
  expect(good(await ask('listMyAttempts', { contestId: 'walk' })).attempts).toEqual([])
})

test('what is earned while a paper lies open counts when it ends, and no try is spent on it', async () => {
  const paper = good(await ask('startAttempt', { contestId: 'walk', gate: 0 }))
  good(await ask('earnBonus', { contestId: 'walk', what: { kind: 'sign-in' } }))
  expect(await page()).toMatchObject({ myScore: null, bonus: [{ earned: 1, leftToday: 0 }, {}] })
  const { attemptId } = paper
  const result = good(await ask('submitAttempt', { attemptId, answers: answersTo(paper, 1), revision: 1 }))
  expect(result).toMatchObject({ score: 8, best: { score: 9 } })
  expect((await page()).triesUsedInAll).toBe(1)
})

test('an article earns its points once, after the time that reading takes', async () => {
  const what = { kind: 'read', key: 'story' } as const
  const { receipt, from } = good(await ask('beginBonus', { contestId: 'walk', ...what }))
  const claim = (with_ = receipt) =>
    ask('earnBonus', { contestId: 'walk', what: { ...what, receipt: with_ } })
  expect(await claim()).toMatchObject({ code: 'read_on', at: from })
  district.cloud.clock.moveTo(from)
  const foreign = await joined(district, 'oOther')
  expect(await foreign('earnBonus', { contestId: 'walk', what: { ...what, receipt } })).toMatchObject({
    code: 'bonus_not_offered',
  })
  expect(await claim('0.made-up')).toMatchObject({ code: 'bonus_not_offered' })
  expect(good(await claim())).toMatchObject({ points: 2 })
  expect(await claim()).toMatchObject({ code: 'bonus_counted' })
})

test('a member with points from signing in alone stands on the board, and has not taken part for the unit', async () => {
  good(await ask('earnBonus', { contestId: 'walk', what: { kind: 'sign-in' } }))
  district.cloud.clock.advance(6000)
  await district.tick()
  const board = good(await ask('readBoard', { contestId: 'walk' }))
  expect(board).toMatchObject({ members: 1, mine: { place: 1, score: 1 }, streets: [] })
  await play(0, 0)
  district.cloud.clock.advance(6000)
  await district.tick()
  expect(good(await ask('readBoard', { contestId: 'walk' }))).toMatchObject({
    mine: { score: 11 },
    streets: [{ streetId: 'desheng', members: 1, mean: 11 }],
  })
})
