import type { Member } from '../../cloudfunctions/store/members'
import { good, joined, openDistrict, publish, type District } from '../support/district'
import { answersTo } from '../support/play'
import { at } from '../support/sheets'
import { told } from '../support/told'

const day = 86_400_000
const minute = 60_000

let district: District
beforeEach(async () => {
  district = await openDistrict()
})
afterEach(() => district.stop())

const kept = async (openid: string) => good(await district.phone(openid)('readProfile', {})).profile !== null
const forContest = (contestId: string) => ({ ...told(), contestId })
const moveTo = (hour: string) => district.cloud.clock.moveTo(Date.parse(`${hour}+08:00`))

test('at the hour that the rules name, what was told for the contest goes, and the member is asked anew', async () => {
  await publish(district, 'spring', { keepUntil: '2022-12-20T10:00:00+08:00' })
  const ask = district.phone('oShort')
  good(await ask('saveProfile', forContest('spring')))
  const paper = good(await ask('startAttempt', { contestId: 'spring' }))
  good(await ask('submitAttempt', { attemptId: paper.attemptId, answers: answersTo(paper), revision: 1 }))
  await district.tick()
  moveTo('2022-12-20T09:59:00')
  await district.runErrands()
  expect(await kept('oShort')).toBe(true)
  moveTo('2022-12-20T10:00:30')
  await district.runErrands()
  expect(await kept('oShort')).toBe(false)
  expect(good(await ask('resumeAttempt', { attemptId: paper.attemptId }))).toMatchObject({
    closed: { score: 100 },
  })
  expect(await ask('reviewAttempt', { attemptId: paper.attemptId })).toMatchObject({
    code: 'answers_removed',
  })
})

test('who takes part in a later contest is kept until that one’s date', async () => {
  await publish(district, 'spring', { keepUntil: '2022-12-20T10:00:00+08:00' })
  await publish(district, 'summer', { keepUntil: '2023-02-01T10:00:00+08:00' })
  good(await district.phone('oBoth')('saveProfile', forContest('spring')))
  good(await district.phone('oBoth')('saveProfile', forContest('summer')))
  moveTo('2022-12-21T00:01:00')
  await district.runErrands()
  expect(await kept('oBoth')).toBe(true)
  moveTo('2023-02-01T10:00:30')
  await district.runErrands()
  expect(await kept('oBoth')).toBe(false)
})

test('who told outside of any contest goes after a year, found by a daily look that never ends', async () => {
  good(await district.phone('oAlone')('saveProfile', told()))
  const start = district.cloud.clock.now()
  for (const days of [2, 200, 364.9]) {
    district.cloud.clock.moveTo(start + days * day)
    await district.runErrands()
    expect(await kept('oAlone')).toBe(true)
  }
  district.cloud.clock.moveTo(start + 366 * day)
  await district.runErrands()
  expect(await kept('oAlone')).toBe(false)
  const [daily] = await district.store.jobs.due('errands', start + 368 * day, 10)
  expect(daily).toMatchObject({ kind: 'expire-daily' })
  expect(daily!.due).toBeGreaterThan(start + 366 * day)
})

test('a looked-through day costs one look: until the next midnight the timer only reads its list', async () => {
  const window = { opens: '2022-12-05T09:00:00+08:00', closes: '2022-12-11T18:00:00+08:00' }
  await publish(district, 'spring', { window })
  moveTo('2022-11-29T00:00:10')
  await district.runErrands()
  district.cloud.clock.advance(minute)
  district.cloud.journal.clear()
  await district.runErrands()
  expect(district.cloud.journal.entries().map(({ action }) => action)).toEqual(['database.getDocument'])
})

test('more than one slice is taken away in one run, by the index, and nobody whose time is not over', async () => {
  await joined(district, 'oModel')
  const { memberId } = good(await district.phone('oModel')('exportMyData', {})).summary!
  const model = (await district.store.members.get(memberId))!
  const member = (n: number, keepUntil: number): Member => ({ ...model, _id: `m-${n}`, keepUntil })
  const now = district.cloud.clock.now()
  for (let n = 0; n < 1100; n += 1) await district.store.members.put(member(n, now + (n % 2) * 40 * day))
  moveTo('2022-11-29T00:00:10')
  district.cloud.journal.clear()
  await district.runErrands()
  const scans = district.cloud.journal.entries().filter(({ index }) => index === null)
  expect(scans).toEqual([])
  expect(await district.store.members.forgetDue(at('11-30T00:00'), 1000)).toBe(0)
  expect(await district.store.members.get('m-1')).not.toBeNull()
  expect(await district.store.members.get('m-0')).toBeNull()
})
