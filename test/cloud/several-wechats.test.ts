import { wrongEvidence } from '../../scripts/results/evidence'
import { exportResults } from '../../scripts/results/export'
import { digestOf, naiveLines } from '../../scripts/results/naive-lines'
import type { Correction } from '../../domain/correction'
import { beginEdition } from '../../cloudfunctions/referee/begin-edition'
import { good, joined, openDistrict, publish, type Ask, type District } from '../support/district'
import { plantPerson, verified } from '../support/person'
import { answersTo } from '../support/play'
import { at } from '../support/sheets'

const contestId = 'best-of-several'
const name = '赵秀英'

let district: District
beforeEach(async () => {
  district = await openDistrict()
  await plantPerson(district, name)
  await publish(district, contestId, {
    onePerson: 'best',
    awards: [],
    bonus: [{ kind: 'sign-in', points: 1, perDay: 1, inAll: null }],
    show: { score: 'at-once', answers: 'at-once', explanations: 'at-once' },
  })
})
afterEach(() => district.stop())

async function play(ask: Ask, wrong: number): Promise<string> {
  const paper = good(await ask('startAttempt', { contestId }))
  district.cloud.clock.advance(10_000)
  const { attemptId } = paper
  good(await ask('submitAttempt', { attemptId, answers: answersTo(paper, wrong), revision: 1 }))
  return attemptId
}

async function freeze() {
  district.cloud.clock.moveTo(Math.max(at('12-11T18:05'), district.cloud.clock.now()))
  for (let run = 0; run < 14; run += 1) {
    district.cloud.clock.advance(65_000)
    await district.tick()
    const contest = (await district.store.contests.fresh(contestId))!
    if (contest.final && !contest.next) return contest
  }
  throw new Error('the board was never frozen')
}

/** Scores on the board from the best on, and whether the asker stands there. */
async function board(ask: Ask) {
  const { top, mine } = good(await ask('readBoard', { contestId }))
  return { scores: top.map(({ score }) => score), mine: mine?.score ?? null }
}

async function isAsExported(): Promise<void> {
  const exported = (await exportResults(district.store, contestId, district.cloud.clock.now()))!
  expect(exported.persons).toHaveLength(1)
  expect(digestOf(naiveLines(exported))).toBe(exported.contest.digest)
  expect(wrongEvidence(exported)).toEqual([])
}

test('of three WeChats of one person the best alone stands on the final board, and the others are told why', async () => {
  const other = await joined(district, 'oOther')
  await play(other, 5)
  const phones = await Promise.all(['oA', 'oB', 'oC'].map((openid) => verified(district, openid, name)))
  const [first, second, third] = phones as [Ask, Ask, Ask]
  const firstPaper = await play(first, 4)
  good(await second('earnBonus', { contestId, what: { kind: 'sign-in' } }))
  await play(second, 2)
  await play(second, 3)
  // Signing in alone is little, but it counts: nothing of it is to be left on the board.
  good(await third('earnBonus', { contestId, what: { kind: 'sign-in' } }))
  await district.tick()
  expect((await board(other)).scores).toEqual([91, 80, 75, 1])

  expect(await freeze()).toMatchObject({ edition: 2, final: true })
  expect(await board(other)).toEqual({ scores: [91, 75], mine: 75 })
  expect(await board(second)).toEqual({ scores: [91, 75], mine: 91 })
  expect((await board(first)).mine).toBeNull()
  expect(good(await first('resumeAttempt', { attemptId: firstPaper }))).toMatchObject({
    closed: { state: 'set-aside', score: 80, best: null },
  })
  expect(good(await first('listMyAttempts', { contestId })).attempts).toMatchObject([{ state: 'set-aside' }])
  await isAsExported()
})

test('who is the best is looked at anew after a correction, and nobody is lost', async () => {
  const [first, second] = [await verified(district, 'oA', name), await verified(district, 'oB', name)]
  const paper = await play(first, 3)
  const better = await play(second, 2)
  expect(await freeze()).toMatchObject({ edition: 2 })
  expect((await board(second)).mine).toBe(90)

  const corrections: Correction[] = [{ kind: 'annulled', attemptId: better }]
  const contest = (await district.store.contests.fresh(contestId))!
  const aside = contest.corrections
  await beginEdition(district.store, contest, [...corrections, ...aside], district.cloud.clock.now())
  expect((await freeze()).corrections).toEqual(corrections)
  expect(await board(first)).toEqual({ scores: [85], mine: 85 })
  expect(good(await first('resumeAttempt', { attemptId: paper }))).toMatchObject({
    closed: { state: 'submitted' },
  })
  await isAsExported()
})

test('a contest in which nobody has several WeChats is frozen without an edition', async () => {
  await play(await verified(district, 'oA', name), 1)
  await play(await joined(district, 'oOther'), 1)
  expect(await freeze()).toMatchObject({ edition: 1, corrections: [] })
})
