import type { Browser } from 'playwright-core'
import { federation } from '../../config/federation'
import { launchChrome } from '../support/browser/chrome'
import { openDistrict, publish, type District } from '../support/district'
import { Phone } from '../support/glass-easel/phone'
import { at, sheet3 } from '../support/sheets'

jest.setTimeout(60_000)

const templateId = federation.templates.contestOpens.id
const openid = 'oReminded'
let district: District
let browser: Browser
let phone: Phone
beforeAll(async () => {
  ;[browser, district] = await Promise.all([launchChrome(), openDistrict(at('11-28T08:00'))])
  await publish(district, 'spring')
  phone = await Phone.start(browser, district, openid)
})
afterAll(async () => {
  await browser.close()
  await district.stop()
})

test('who refuses in WeChat’s window is told why there will be no reminder', async () => {
  await phone.tap('竞赛')
  await phone.tap('工会知识竞赛')
  await phone.tap('开始时提醒我')
  await phone.answer('取消')
  await phone.sees('没有允许发送消息，到时提醒不了您')
  expect(district.cloud.wechat.left(openid, templateId)).toBe(0)
})

test('who allows it finds the reminder under 我的', async () => {
  await phone.tap('开始时提醒我')
  await phone.answer('允许')
  await phone.sees('开始时会在微信里提醒您')
  expect(district.cloud.wechat.left(openid, templateId)).toBe(1)
  await phone.back()
  await phone.tap('我的')
  await phone.tap('消息提醒')
  await phone.on('packages/me/reminders/index', '工会知识竞赛')
  await phone.sees('今天 9:00 提醒')
})

test('when the contest opens, WeChat brings the message, once', async () => {
  district.cloud.clock.moveTo(at('11-28T09:00') + 1000)
  await district.runErrands()
  await district.runErrands()
  expect(district.cloud.wechat.outbox()).toMatchObject([
    { openid, templateId, fields: { thing1: sheet3.title, time2: '2022年11月28日 09:00' } },
  ])
  await phone.lookAtTheClock()
  await phone.back()
  await phone.tap('消息提醒')
  await phone.sees('已提醒')
})

test('on the way the engine had nothing to complain of, nothing stuck out, and nothing wanted to leave the machine', () => {
  expect(phone.troubles).toEqual([])
})
