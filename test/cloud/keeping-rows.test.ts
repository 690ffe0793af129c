import { database } from 'wx-server-sdk'
import { keeping, privacy } from '../../config/privacy'
import { federation } from '../../config/federation'
import { good, joined, openDistrict, publish, type District } from '../support/district'
import { plantPerson, verified } from '../support/person'
import { later } from '../support/sheets'

/** What was written to staff, wished and granted, and who of the roster took part: each goes when the agreement says. */
const day = 86_400_000
const template = federation.templates.contestOpens.id

let district: District
let start: number
beforeEach(async () => {
  district = await openDistrict()
  start = district.cloud.clock.now()
})
afterEach(() => district.stop())

async function afterDays(days: number): Promise<void> {
  district.cloud.clock.moveTo(start + days * day)
  await district.runErrands()
}
const told = async (openid: string) => good(await district.phone(openid)('exportMyData', {})).summary!
const upcoming = {
  ...later,
  keepUntil: '2023-06-30T00:00:00+08:00',
}

test('what was written to staff goes two years after it was written', async () => {
  const ask = await joined(district, 'oWriter')
  good(await ask('sendFeedback', { sendId: 'a', kind: 'other', words: '食堂很好', requestIds: [] }))
  await afterDays(729)
  expect((await told('oWriter')).feedback).toBe(1)
  await afterDays(731)
  expect((await told('oWriter')).feedback).toBe(0)
})

test('a reminder that was sent goes with its message 90 days later; a message never used stays a year', async () => {
  await publish(district, 'autumn', upcoming)
  const ask = await joined(district, 'oReminded')
  district.cloud.wechat.grant('oReminded', template, 2)
  const answers = { [template]: 'accept' } as const
  good(await ask('subscribe', { contestId: 'autumn', askId: 'asking-one', answers }))
  good(await ask('topUp', { askId: 'asking-two', answers }))
  await district.phone('oReminded')('topUp', { askId: 'asking-three', answers: { [template]: 'reject' } })
  await afterDays(22)
  expect(district.cloud.wechat.sends()).toHaveLength(1)
  expect((await told('oReminded')).subscriptions).toBe(4)
  await afterDays(91)
  expect((await told('oReminded')).subscriptions).toBe(3)
  await afterDays(111)
  expect((await told('oReminded')).subscriptions).toBe(3)
  await afterDays(113)
  expect(good(await ask('listSubscriptions', {})).granted[template]).toBe(1)
  expect((await told('oReminded')).subscriptions).toBe(1)
  await afterDays(364)
  expect((await told('oReminded')).subscriptions).toBe(1)
  await afterDays(366)
  expect((await told('oReminded')).subscriptions).toBe(0)
})

test('a reminder that was taken back goes 90 days after that, and one that was wished again stays', async () => {
  await publish(district, 'autumn', {
    ...upcoming,
    window: { opens: '2023-06-01T09:00:00+08:00', closes: '2023-06-02T09:00:00+08:00' },
  })
  const asking = (askId: string) =>
    ({ contestId: 'autumn', askId, answers: { [template]: 'accept' } }) as const
  for (const openid of ['oTaken', 'oAgain']) {
    const ask = await joined(district, openid)
    good(await ask('subscribe', asking('asking-one')))
    good(await ask('cancelReminder', { contestId: 'autumn' }))
  }
  good(await district.phone('oAgain')('subscribe', asking('asking-one')))
  await afterDays(91)
  expect([(await told('oTaken')).subscriptions, (await told('oAgain')).subscriptions]).toEqual([1, 2])
  expect(good(await district.phone('oAgain')('listSubscriptions', {})).reminders).toMatchObject([
    { contestId: 'autumn' },
  ])
})

test('who of the roster took part, and who was refused, goes with the contest, and of that contest alone', async () => {
  await publish(district, 'spring', { keepUntil: '2022-12-20T10:00:00+08:00' })
  await publish(district, 'summer')
  await plantPerson(district, '鸾翀霁')
  const [first, second] = [
    await verified(district, 'oFirst', '鸾翀霁'),
    await verified(district, 'oSecond', '鸾翀霁'),
  ]
  for (const contestId of ['spring', 'summer'])
    for (const ask of [first, second]) await ask('startAttempt', { contestId })
  expect([(await told('oFirst')).entries, (await told('oSecond')).entries]).toEqual([2, 2])
  district.cloud.journal.clear()
  await afterDays(22.5)
  const scans = district.cloud.journal.entries().filter(({ index }) => index === null)
  expect(scans).toEqual([])
  const { data } = (await database().collection('entries').limit(10).get()) as { data: unknown }
  expect(data).toMatchObject([{ contestId: 'summer' }, { contestId: 'summer' }])
})

test('the daily look takes slices: two calls for each five hundred, and one that finds nothing', async () => {
  const row = {
    memberId: 'm',
    kind: 'other' as const,
    words: '话',
    requestIds: [],
    at: 1,
    state: 'open' as const,
  }
  for (let n = 0; n < 1200; n += 1)
    await district.store.feedback.insert({
      ...row,
      _id: `f-${n}`,
      keepUntil: start + (n % 2 ? 400 : 1) * day,
    })
  await joined(district, 'oDaily')
  district.cloud.clock.moveTo(start + 2 * day)
  district.cloud.journal.clear()
  await district.runErrands()
  const calls = district.cloud.journal.entries().map(({ action, collection }) => `${action} ${collection}`)
  const at = (name: string) => calls.filter((each) => each.endsWith(` ${name}`)).length
  expect([at('feedback'), at('members'), at('subscriptions')]).toEqual([5, 1, 1])
  expect(district.cloud.journal.entries().filter(({ index }) => index === null)).toEqual([])
  expect(await district.store.feedback.forgetDue(start + 399 * day, 1000)).toBe(0)
  expect(await district.store.feedback.forgetDue(start + 401 * day, 1000)).toBe(600)
})

test('the agreement says each of these times', () => {
  const { texts } = privacy.sections.find(({ heading }) => heading === '保存多久')!
  expect(keeping).toEqual({
    profile: 365 * day,
    feedback: 730 * day,
    messages: { unused: 365 * day, ended: 90 * day },
  })
  for (const words of [
    '写给我们的话：保存 2 年',
    '再保存 90 天',
    '一直没有用的，保存 1 年',
    '没有参加竞赛的，保存 1 年',
  ])
    expect(texts.join('')).toContain(words)
})
