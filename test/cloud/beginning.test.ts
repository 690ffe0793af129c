import { good } from '../support/district'
import { at } from '../support/sheets'
import { takeSpring } from '../support/spring'

const spring = takeSpring('BeginningTester')
const { newMember, start, wait } = spring

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
    expect(await spring.district.phone('oStranger')('startAttempt', { contestId: 'spring' })).toMatchObject({
      ok: false,
      code: 'profile_needed',
    })
  })

  test('needs somebody: in the single-page mode nobody is logged in', async () => {
    expect(await spring.district.phone(null)('startAttempt', { contestId: 'spring' })).toMatchObject({
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
    spring.district.cloud.clock.moveTo(at('11-29T00:00'))
    expect((await start(ask)).n).toBe(4)
  })

  test('before the window and after it is refused with the hour', async () => {
    const ask = await newMember()
    spring.district.cloud.clock.moveTo(at('11-28T08:00'))
    expect(await ask('startAttempt', { contestId: 'spring' })).toMatchObject({
      code: 'contest_not_open',
      at: at('11-28T09:00'),
    })
    spring.district.cloud.clock.moveTo(at('12-11T18:00'))
    expect(await ask('startAttempt', { contestId: 'spring' })).toMatchObject({ code: 'contest_closed' })
    expect(await ask('startAttempt', { contestId: 'winter' })).toMatchObject({ code: 'contest_not_found' })
  })
})
