import { good, joined, openDistrict, publish, type Ask, type District } from '../support/district'
import { at } from '../support/sheets'

let district: District
beforeAll(async () => {
  district = await openDistrict()
  await publish(district, 'spring')
})
afterAll(() => district.stop())
beforeEach(() => district.cloud.clock.moveTo(at('11-28T10:00')))

let people = 0
/** A member who plays for the first time. */
const newMember = (): Promise<Ask> => joined(district, `oBeginningTester${(people += 1)}`)
const start = async (ask: Ask, contestId = 'spring') => good(await ask('startAttempt', { contestId }))
const wait = (seconds: number) => district.cloud.clock.advance(seconds * 1000)

describe('beginning', () => {
  test('gives a paper of the sheet: kinds in order, options to choose from, time by the server, no key', async () => {
    const paper = await start(await newMember())
    expect(paper.questions.map((question) => question.type)).toEqual([
      ...Array(10).fill('single'),
      ...Array(5).fill('multiple'),
      ...Array(5).fill('true-false'),
    ])
    expect(paper.deadline - paper.startedAt).toBe(900_000)
    expect(paper.answers).toEqual(Array(20).fill([]))
    expect(Object.keys(paper.questions[0]!).sort()).toEqual(['options', 'points', 'stem', 'type'])
  })

  test('asks for name and street first', async () => {
    expect(await district.phone('oStranger')('startAttempt', { contestId: 'spring' })).toMatchObject({
      ok: false,
      code: 'profile_needed',
    })
  })

  test('needs somebody: in the single-page mode nobody is logged in', async () => {
    expect(await district.phone(null)('startAttempt', { contestId: 'spring' })).toMatchObject({
      code: 'not_signed_in',
    })
  })

  test('again while a paper is open gives that very paper', async () => {
    const ask = await newMember()
    const first = await start(ask)
    wait(60)
    expect(await start(ask)).toEqual(first)
  })

  test('on ten phones at once gives one paper', async () => {
    const ask = await newMember()
    const papers = await Promise.all(Array.from({ length: 10 }, () => start(ask)))
    expect(new Set(papers.map((paper) => paper.attemptId)).size).toBe(1)
    expect(new Set(papers.map((paper) => JSON.stringify(paper.questions))).size).toBe(1)
  })

  test('three times a Beijing day and not a fourth; the next day again', async () => {
    const ask = await newMember()
    for (let n = 1; n <= 3; n += 1) {
      const paper = await start(ask)
      expect(paper.n).toBe(n)
      good(await ask('submitAttempt', { attemptId: paper.attemptId, answers: [], revision: 1 }))
    }
    expect(await ask('startAttempt', { contestId: 'spring' })).toMatchObject({
      code: 'no_tries_today',
      at: at('11-29T00:00'),
    })
    district.cloud.clock.moveTo(at('11-29T00:00'))
    expect((await start(ask)).n).toBe(4)
  })

  test('before the window and after it is refused with the hour', async () => {
    const ask = await newMember()
    district.cloud.clock.moveTo(at('11-28T08:00'))
    expect(await ask('startAttempt', { contestId: 'spring' })).toMatchObject({
      code: 'contest_not_open',
      at: at('11-28T09:00'),
    })
    district.cloud.clock.moveTo(at('12-11T18:00'))
    expect(await ask('startAttempt', { contestId: 'spring' })).toMatchObject({ code: 'contest_closed' })
    expect(await ask('startAttempt', { contestId: 'winter' })).toMatchObject({ code: 'contest_not_found' })
  })
})
