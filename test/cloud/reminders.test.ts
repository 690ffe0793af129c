import { federation } from '../../config/federation'
import { good, openDistrict, publish, type District } from '../support/district'
import { at, sheet3 } from '../support/sheets'

const templateId = federation.templates.contestOpens.id
const opens = at('11-28T09:00')

let district: District
let contests = 0
let contestId: string
beforeAll(async () => {
  district = await openDistrict(at('11-28T08:00'))
})
afterAll(() => district.stop())
beforeEach(async () => {
  district.cloud.clock.moveTo(at('11-28T08:00'))
  district.cloud.wechat.clear()
  contests += 1
  contestId = `contest-${contests}`
  await publish(district, contestId, { window: { ...sheet3.window, opens: new Date(opens).toISOString() } })
})

let asking = 0
/** A member who allows one message in WeChat's window and asks for the reminder. */
async function wish(openid: string, answer: 'accept' | 'reject' = 'accept') {
  if (answer === 'accept') district.cloud.wechat.grant(openid, templateId, 1)
  asking += 1
  return district.phone(openid)('subscribe', {
    contestId,
    askId: `asking-${asking}`,
    answers: { [templateId]: answer },
  })
}
async function whenItOpens() {
  district.cloud.clock.moveTo(opens + 1000)
  await district.runErrands()
}
const told = () => district.cloud.wechat.outbox().map((message) => message.openid)
const stateOf = async (openid: string) => {
  const { reminders } = good(await district.phone(openid)('listSubscriptions', {}))
  return reminders.find((reminder) => reminder.contestId === contestId)?.state
}
const granted = async (openid: string) =>
  good(await district.phone(openid)('listSubscriptions', {})).granted[templateId] ?? 0

test('who asked is reminded once when the contest opens, and not before', async () => {
  expect(good(await wish('oWang'))).toEqual({ reminded: true })
  expect(good(await district.phone('oWang')('readContest', { contestId })).reminded).toBe(true)
  await district.runErrands()
  expect(told()).toEqual([])
  await whenItOpens()
  await whenItOpens()
  expect(told()).toEqual(['oWang'])
  expect(district.cloud.wechat.outbox()[0]!.fields).toMatchObject({
    thing1: sheet3.title,
    time2: '2022年11月28日 09:00',
  })
  expect(await stateOf('oWang')).toBe('sent')
  expect(await granted('oWang')).toBe(0)
})

test('subscribing is one write and no read', async () => {
  await wish('oCounting')
  district.cloud.journal.clear()
  await wish('oCounted')
  expect(district.cloud.journal.entries().map((call) => call.kind)).toEqual(['write'])
})

test('the same asking sent again grants nothing more; another one grants one more message', async () => {
  const again = { contestId, askId: 'the-same-asking', answers: { [templateId]: 'accept' as const } }
  const ask = district.phone('oTwice')
  for (let n = 0; n < 3; n += 1) good(await ask('subscribe', again))
  expect(await granted('oTwice')).toBe(1)
  good(await ask('subscribe', { ...again, askId: 'a-second-asking' }))
  good(await ask('topUp', { askId: 'a-third-asking', answers: { [templateId]: 'accept' } }))
  expect(await granted('oTwice')).toBe(3)
  expect((await good(await ask('listSubscriptions', {}))).reminders).toHaveLength(1)
})

test('who said no is not written to, and their answer is kept', async () => {
  expect(good(await wish('oNo', 'reject'))).toEqual({ reminded: false })
  await whenItOpens()
  expect(told()).toEqual([])
  expect(await stateOf('oNo')).toBeUndefined()
})

test('a reminder taken back is not sent, and may be asked for again', async () => {
  await wish('oBack')
  good(await district.phone('oBack')('cancelReminder', { contestId }))
  expect(await granted('oBack')).toBe(1)
  await wish('oBack')
  expect(await stateOf('oBack')).toBe('waiting')
  good(await district.phone('oBack')('cancelReminder', { contestId }))
  await whenItOpens()
  expect(told()).toEqual([])
})

test('WeChat refuses: the ledger holds nothing for that member any more', async () => {
  await wish('oRefused')
  good(
    await district.phone('oRefused')('topUp', { askId: 'more-of-them', answers: { [templateId]: 'accept' } }),
  )
  district.cloud.wechat.script({ openid: 'oRefused', does: 'refuse' })
  await whenItOpens()
  expect(await stateOf('oRefused')).toBe('not-sent')
  expect(await granted('oRefused')).toBe(0)
})

test.each(['down', 'lost'] as const)('an answer that never comes (%s) is not sent again', async (does) => {
  const openid = `oUnsure${does}`
  await wish(openid)
  await wish('oNeighbour')
  district.cloud.wechat.script({ openid, does })
  await whenItOpens()
  district.cloud.clock.advance(600_000)
  await district.runErrands()
  expect(told().filter((to) => to === openid)).toHaveLength(does === 'lost' ? 1 : 0)
  expect(told()).toContain('oNeighbour')
  expect(await stateOf(openid)).toBe('unsure')
  expect(await granted(openid)).toBe(0)
})

test('a WeChat that is busy is asked again later', async () => {
  await wish('oLater')
  district.cloud.wechat.script({ openid: 'oLater', does: 'busy' })
  await whenItOpens()
  expect(told()).toEqual([])
  district.cloud.clock.advance(60_000)
  await district.runErrands()
  expect(told()).toEqual(['oLater'])
})

test('two runs at once remind two hundred members once each, in four writes a hundred', async () => {
  const members = Array.from({ length: 200 }, (_, n) => `oCrowd${String(n).padStart(3, '0')}`)
  await Promise.all(members.map((openid) => wish(openid)))
  district.cloud.clock.moveTo(opens + 1000)
  district.cloud.journal.clear()
  await Promise.all([district.runErrands(), district.runErrands({ again: true })])
  expect(told().sort()).toEqual(members)
  const writes = district.cloud.journal
    .entries()
    .filter((call) => call.kind === 'write' && call.collection === 'subscriptions')
  expect(writes.length).toBeLessThanOrEqual(8)
})

test('no OPENID stays in a reminder that has ended', async () => {
  await wish('oForgotten')
  await whenItOpens()
  const page = JSON.stringify(
    await district.store.subscriptions.remindersIn(`contest-opens:${contestId}`, 'sent', 10),
  )
  expect(page).not.toContain('oForgotten')
})

test('who turned messages off in WeChat loses the grants; no push can raise them', async () => {
  await wish('oOff')
  const push = (Event: string, SubscribeStatusString: string) =>
    district.cloud.wechat.push({
      ToUserName: 'gh',
      FromUserName: 'oOff',
      MsgType: 'event',
      Event,
      List: { TemplateId: templateId, SubscribeStatusString },
    })
  await push('subscribe_msg_popup_event', 'accept')
  await push('subscribe_msg_change_event', 'accept')
  expect(await granted('oOff')).toBe(1)
  await push('subscribe_msg_change_event', 'reject')
  expect(await granted('oOff')).toBe(0)
  await whenItOpens()
  expect(told()).toEqual([])
})

test('a contest that is open already needs no reminder', async () => {
  district.cloud.clock.moveTo(opens)
  expect(await wish('oLate')).toMatchObject({ ok: false, code: 'contest_not_upcoming' })
})
