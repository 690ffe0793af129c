import { fates } from '../../cloudfunctions/forgetting/table'
import { collections } from '../../config/cloud/collections'
import type { DataCursor, DataPart } from '../../contract/member/data'
import { order } from '../../cloudfunctions/member/data/sections'
import { bring } from '../support/bring'
import { good, joined, openDistrict, publish, type District } from '../support/district'
import { canary, otherCanary, type Canary } from '../support/canary'
import { liveThrough } from '../support/live-through'
import { answersTo } from '../support/play'
import { at, later } from '../support/sheets'

let district: District
beforeEach(async () => {
  district = await openDistrict()
  await publish(district, 'spring')
  await publish(district, 'autumn', later)
})
afterEach(() => district.stop())

const attemptsIn = (parts: DataPart[]) => parts.flatMap(({ attempts }) => attempts)

test('the export holds everything of mine and nothing of another', async () => {
  const ask = await liveThrough(district, canary)
  const other = await liveThrough(district, otherCanary)
  const secretsOf = ({ name, phone, words }: Canary) => [name, phone, words]
  const [mine, others] = [await bring(ask), await bring(other)].map((parts) => JSON.stringify(parts))
  for (const secret of secretsOf(canary)) {
    expect(mine).toContain(secret)
    expect(others).not.toContain(secret)
  }
  for (const secret of secretsOf(otherCanary)) {
    expect(others).toContain(secret)
    expect(mine).not.toContain(secret)
  }
  for (const { openid } of [canary, otherCanary]) expect(mine! + others!).not.toContain(openid)
})

test('it says profile, attempts with the paper as shown and own answers, reminders and feedback', async () => {
  const ask = await liveThrough(district, canary)
  const paper = good(await ask('startAttempt', { contestId: 'spring' }))
  good(await ask('saveAnswers', { attemptId: paper.attemptId, answers: answersTo(paper, 7), revision: 1 }))
  const parts = await bring(ask)
  const { summary } = parts[0]!
  expect(summary).toMatchObject({
    attempts: 2,
    answered: 2,
    subscriptions: 2,
    feedback: 1,
    profile: {
      name: canary.name,
      unit: ['牛街街道'],
      phone: canary.phone,
      phoneProven: false,
      verified: false,
      joinedAt: expect.any(Number),
    },
  })
  const [open, over] = attemptsIn(parts)
  expect(open).toMatchObject({ contest: '工会知识竞赛', n: 2, state: 'open', score: null, finishedAt: null })
  expect(open!.questions).toMatchObject(paper.questions)
  expect(open!.questions!.map(({ chosen }) => chosen)).toEqual(answersTo(paper, 7))
  expect(over).toMatchObject({
    n: 1,
    state: 'submitted',
    score: 90,
    right: 18,
    fullMarks: 100,
    asPerson: false,
    unit: ['牛街街道'],
  })
  expect(parts.flatMap(({ subscriptions }) => subscriptions)).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ kind: 'message', state: 'granted' }),
      expect.objectContaining({ kind: 'reminder', contestId: 'autumn', state: 'waiting', address: true }),
    ]),
  )
  expect(parts.flatMap(({ feedback }) => feedback)).toMatchObject([{ kind: 'other', words: canary.words }])
})

test('no key comes before the review opens, of an open paper never, and a score that is kept back stays back', async () => {
  const show = { score: 'after-close', answers: 'after-close', explanations: 'never' } as const
  await publish(district, 'quiet', { show })
  await publish(district, 'at-once', {
    show: { score: 'at-once', answers: 'at-once', explanations: 'at-once' },
  })
  const ask = await joined(district, 'oQuiet')
  const paper = good(await ask('startAttempt', { contestId: 'quiet' }))
  const answers = answersTo(paper, 4)
  good(await ask('submitAttempt', { attemptId: paper.attemptId, answers, revision: 1 }))
  good(await ask('startAttempt', { contestId: 'at-once' }))
  const before = await bring(ask)
  expect(JSON.stringify(before)).not.toContain('canary')
  for (const { score, right, questions } of attemptsIn(before)) {
    expect({ score, right }).toEqual({ score: null, right: null })
    for (const question of questions!)
      expect(question).toMatchObject({ right: null, correct: null, explanation: null })
  }
  district.cloud.clock.moveTo(at('12-11T18:00'))
  const over = attemptsIn(await bring(ask)).find(({ contestId }) => contestId === 'quiet')!
  expect(over).toMatchObject({ score: 80, right: 16 })
  expect(over.questions!.map(({ right }) => right)).toEqual(answersTo(paper))
  expect(over.questions!.every(({ explanation }) => explanation === null)).toBe(true)
})

test('a long history comes in parts under a megabyte, each attempt and each sentence once', async () => {
  const ask = await joined(district, 'oDiligent')
  const { memberId } = good(await ask('exportMyData', {})).summary!
  const paper = good(await ask('startAttempt', { contestId: 'spring' }))
  good(await ask('submitAttempt', { attemptId: paper.attemptId, answers: answersTo(paper), revision: 1 }))
  const first = (await district.store.attempts.last('spring', memberId))!
  // Several of the very same moment: none may fall between two parts.
  for (let n = 2; n <= 100; n += 1)
    await district.store.attempts.insert({
      ...first,
      _id: `spring:${memberId}:${n}`,
      n,
      tally: { ...first.tally, papers: n },
      startedAt: first.startedAt + Math.floor(n / 45),
    })
  for (let n = 0; n < 450; n += 1)
    await district.store.feedback.insert({
      _id: `${memberId}:${n}`,
      memberId,
      kind: 'other',
      words: `第${n}句${'话'.repeat(490)}`,
      requestIds: [],
      at: Math.floor(n / 300),
      state: 'open',
      keepUntil: 9e15,
    })
  district.cloud.journal.clear()
  const parts = await bring(ask)
  expect(parts.length).toBeGreaterThan(6)
  expect(new Set(attemptsIn(parts).map(({ n }) => n)).size).toBe(100)
  expect(attemptsIn(parts)).toHaveLength(100)
  const words = parts.flatMap(({ feedback }) => feedback.map((one) => one.words))
  expect([words.length, new Set(words).size]).toEqual([450, 450])
  for (const part of parts) expect(Buffer.byteLength(JSON.stringify(part))).toBeLessThan(1_000_000)
  const scans = district.cloud.journal
    .entries()
    .filter(({ action, index }) => index === null && action !== 'database.insertDocument')
  expect(scans).toEqual([])
})

test('who has told nothing is told so; nobody in WeChat’s single-page mode asks', async () => {
  expect(good(await district.phone('oNew')('exportMyData', {})).summary).toMatchObject({
    profile: null,
    attempts: 0,
    subscriptions: 0,
    feedback: 0,
  })
  expect(await district.phone(null)('exportMyData', {})).toMatchObject({ code: 'not_signed_in' })
})

test('what is left after leaving can be read: scores without questions', async () => {
  const ask = await liveThrough(district, canary)
  good(await ask('deleteMe', { confirm: 'delete' }))
  const parts = await bring(ask)
  expect(parts[0]!.summary).toMatchObject({
    profile: null,
    attempts: 1,
    answered: 0,
    subscriptions: 0,
    feedback: 0,
  })
  expect(attemptsIn(parts)).toMatchObject([{ score: 90, questions: null }])
})

test('a place in the history that was made up gives nothing of another', async () => {
  await liveThrough(district, otherCanary)
  const ask = await joined(district, 'oCurious')
  const places: DataCursor[] = order.flatMap((section) =>
    [null, 0, 9e15].map((hour) => ({ section, at: hour, given: 0 })),
  )
  for (const after of places)
    expect(good(await ask('exportMyData', { after }))).toMatchObject({
      summary: null,
      ...Object.fromEntries(order.map((section) => [section, []])),
    })
})

test('for every collection it is written what becomes of it when a member leaves, and why', () => {
  expect(Object.keys(fates).sort()).toEqual(Object.keys(collections).sort())
  for (const { why } of Object.values(fates)) expect(why.length).toBeGreaterThan(3)
  expect(Object.keys(fates)[0]).toBe('members')
})
