import { paces } from '../../cloudfunctions/kernel/paces'
import { Refusal } from '../../src/cloud/errors'
import { sentenceFor } from '../../src/messages'
import { good, joined, openDistrict, publish, type District } from '../support/district'
import { answersTo } from '../support/play'

let district: District
beforeAll(async () => {
  district = await openDistrict()
  await publish(district, 'spring')
})
afterAll(() => district.stop())

test('whoever saves faster than any hand is told when to go on, at no cost, and loses nothing', async () => {
  const ask = await joined(district, 'oHasty')
  const paper = good(await ask('startAttempt', { contestId: 'spring' }))
  const { attemptId } = paper
  const save = (revision: number) =>
    ask('saveAnswers', { attemptId, answers: answersTo(paper, 20 - (revision % 20)), revision })
  const { atOnce, everyMs } = paces.answering
  const first = (await save(1)).now
  for (let revision = 2; revision <= atOnce; revision += 1) good(await save(revision))
  district.cloud.journal.clear()
  const refused = { ok: false, code: 'too_fast', at: first + everyMs }
  expect(await save(atOnce + 1)).toMatchObject(refused)
  expect(await save(atOnce + 1)).toMatchObject(refused)
  expect(district.cloud.journal.entries()).toEqual([])

  const other = await joined(district, 'oCalm')
  good(await other('startAttempt', { contestId: 'spring' }))
  expect(good(await ask('resumeAttempt', { attemptId }))).toMatchObject({ open: { revision: atOnce } })

  district.cloud.clock.advance(everyMs)
  good(await save(atOnce + 1))
  good(await ask('submitAttempt', { attemptId, answers: answersTo(paper), revision: atOnce + 2 }))
})

test('what is malformed spends nothing, and costs no database call', async () => {
  const ask = await joined(district, 'oClumsy')
  district.cloud.journal.clear()
  for (let turn = 0; turn < 100; turn += 1)
    expect(await ask('readContest', { contestId: '../' })).toMatchObject({ code: 'bad_input' })
  expect(district.cloud.journal.entries()).toEqual([])
  good(await ask('readContest', { contestId: 'spring' }))
})

test('staff have a pace too; who has no OPENID has none that others could use up', async () => {
  const desk = district.desk('oHasty')
  const { atOnce, everyMs } = paces.reading
  const first = (await desk('readMe', {})).now
  for (let turn = 1; turn < atOnce; turn += 1) good(await desk('readMe', {}))
  expect(await desk('readMe', {})).toMatchObject({ code: 'too_fast', at: first + everyMs })
  for (let turn = 0; turn < 100; turn += 1) good(await district.phone(null)('listArticles', {}))
})

test('the phone says for how long', () => {
  const at = Date.parse('2026-11-28T10:00:00+08:00')
  const said = (wait: number) => sentenceFor(new Refusal('too_fast', at + wait), at)
  expect(said(5400)).toBe('操作太快了，请 6 秒后再试。')
  expect(said(-10)).toBe('操作太快了，请 1 秒后再试。')
})
