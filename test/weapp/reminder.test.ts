import { federation } from '../../config/federation'
import type { ConsentAnswer } from '../../contract/member/notice'
import type { District } from '../support/district'
import { openDistrict, publish } from '../support/mini-program/outside'
import type { ShownPage } from '../support/mini-program/page'
import { Phone } from '../support/mini-program/phone'
import { openContest } from '../support/mini-program/player'
import { until } from '../support/mini-program/until'
import { wxCalls, WxError, type Options } from '../support/mini-program/wx-calls'
import { at } from '../support/sheets'

let mockConsent = (_options: Options): unknown => {
  throw new Error('nobody said what the member answers')
}
// The phone's system with WeChat's window for messages; the app looks for it when it starts.
jest.mock('../support/mini-program/system', () => {
  const real = jest.requireActual<{ systemOf(): object }>('../support/mini-program/system')
  return {
    systemOf: () => ({
      ...real.systemOf(),
      ...wxCalls({ requestSubscribeMessage: (options) => mockConsent(options) }),
    }),
  }
})

const templateId = federation.templates.contestOpens.id
const reminders = 'packages/me/reminders/index'
const hour = 3600_000

let district: District
let phone: Phone
let contest: ShownPage
let openid = ''
let title = ''
let opens = 0
let times = 0
beforeAll(async () => {
  district = await openDistrict(at('11-28T08:00'))
})
afterAll(() => district.stop())
// Every test has a day and a contest of its own: it is eight, and the contest opens at nine.
beforeEach(async () => {
  opens = at('11-28T09:00') + times * 24 * hour
  times += 1
  district.cloud.clock.moveTo(opens - hour)
  district.cloud.wechat.clear()
  title = `第 ${String(times)} 届知识竞赛`
  openid = `oReminded${String(times)}`
  const window = { opens: new Date(opens).toISOString(), closes: new Date(opens + 8 * hour).toISOString() }
  await publish(district, `contest-${String(times)}`, { title, window })
  phone = new Phone(district, openid)
  phone.start()
  contest = await openContest(phone, title)
  await contest.says('开始时提醒我')
})
afterEach(() => {
  phone.kill()
})

/** What the member answers in WeChat's window for messages from now on; gives how often it was opened. */
function willAnswer(answer: ConsentAnswer | 'switched off'): { opened: number } {
  const seen = { opened: 0 }
  mockConsent = ({ tmplIds }) => {
    seen.opened += 1
    expect(tmplIds).toEqual([templateId])
    if (answer === 'switched off')
      throw new WxError('requestSubscribeMessage', 'The main switch is switched off', 20004)
    if (answer === 'accept') district.cloud.wechat.grant(openid, templateId)
    return { [templateId]: answer }
  }
  return seen
}

async function openReminders(): Promise<ShownPage> {
  const me = await phone.tab('me')
  await me.tap('消息提醒')
  return phone.on(reminders)
}

async function whenItOpens(): Promise<void> {
  district.cloud.clock.moveTo(opens + 1000)
  await district.runErrands()
}

test('who allows a message before the opening finds the reminder under 我的, and WeChat brings it', async () => {
  willAnswer('accept')
  await contest.tap('开始时提醒我')
  await contest.says('开始时会在微信里提醒您')
  const page = await openReminders()
  for (const words of [title, '今天 9:00 提醒', '1条']) await page.says(words)

  await whenItOpens()
  expect(district.cloud.wechat.outbox()).toMatchObject([
    { openid, templateId, fields: { thing1: title, time2: '2022年11月28日 09:00' } },
  ])
  await phone.back()
  await (await openReminders()).says('已提醒')
})

test.each([
  ['reject', '没有允许发送消息，到时提醒不了您。需要时再点一次。'],
  ['ban', '微信停用了这种消息，到时提醒不了您。'],
  ['filter', '微信没有让这条消息通过，到时提醒不了您。'],
  ['switched off', '没有允许发送消息，到时提醒不了您。需要时再点一次。'],
] as const)('who answers %s is told why not, and gets nothing', async (answer, words) => {
  willAnswer(answer)
  await contest.tap('开始时提醒我')
  await contest.says(words)
  await contest.says('开始时提醒我')
  await whenItOpens()
  expect(district.cloud.wechat.sends()).toEqual([])
})

test('a wish that does not reach the cloud is said, and made again', async () => {
  const seen = willAnswer('accept')
  phone.network('down')
  await contest.tap('开始时提醒我')
  await contest.says('网络不好，请检查网络后再试。')
  phone.network('up')
  await contest.tap('开始时提醒我')
  await contest.says('开始时会在微信里提醒您')
  expect(seen.opened).toBe(2)
  await whenItOpens()
  expect(district.cloud.wechat.outbox()).toHaveLength(1)
})

test('a reminder taken back is not sent', async () => {
  willAnswer('accept')
  await contest.tap('开始时提醒我')
  await contest.says('开始时会在微信里提醒您')
  const page = await openReminders()
  await page.says('今天 9:00 提醒')
  await page.tap('取消')
  await page.says('还没有设提醒')
  await whenItOpens()
  expect(district.cloud.wechat.sends()).toEqual([])
})

test('one more message is allowed with one tap, and counted', async () => {
  const page = await openReminders()
  await page.says('0条')
  willAnswer('accept')
  await page.tap('再允许一条')
  await page.says('1条')
  await page.tap('再允许一条')
  await page.says('2条')
  willAnswer('reject')
  await page.tap('再允许一条')
  await page.says('没有允许发送消息')
  expect(district.cloud.wechat.left(openid, templateId)).toBe(2)
})

test('a contest that has opened meanwhile offers no reminder any more', async () => {
  district.cloud.clock.moveTo(opens + 1000)
  phone.hide()
  phone.show()
  await contest.says('今天还有 3 次')
  await until(() => !contest.text().includes('开始时提醒我'), 'the offer to go')
})
