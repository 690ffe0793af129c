import type { District } from '../support/district'
import { good, openDistrict, plantUnits } from '../support/mini-program/outside'
import { Phone } from '../support/mini-program/phone'
import { chooseUnit } from '../support/mini-program/player'
import { pages } from '../support/mini-program/routes'
import { settle } from '../support/mini-program/until'
import { told } from '../support/told'

const day = 24 * 3600_000

let district: District
let phone: Phone
let openid = ''
let people = 0
beforeAll(async () => {
  district = await openDistrict()
  await plantUnits(district)
})
afterAll(() => district.stop())
beforeEach(() => {
  people += 1
  openid = `oScanner${String(people)}`
  phone = new Phone(district, openid)
})
afterEach(() => {
  phone.kill()
})

const stored = async () => good(await district.phone(openid)('readProfile', {})).profile
const save = async () => {
  await phone.page.enter('input', '王秀兰')
  await phone.page.tap('我已阅读并同意')
  await phone.page.tap('保存')
  await phone.on(pages.news)
}
/** From the tab bar to the form. */
const openForm = async () => {
  await (await phone.tab('me')).tap('我的信息')
  const form = await phone.on(pages.profile)
  await form.says('您的成绩会计入这个单位')
  return form
}

test('whoever scans the code on the wall finds the unit chosen, and saves it with the name', async () => {
  phone.scan(pages.profile, 'u.foundry')
  await phone.page.says('您从“foundry”的码进来')
  await phone.page.says('desheng · foundry')
  await save()
  expect((await stored())?.unit).toMatchObject({ id: 'foundry', names: ['desheng', 'foundry'] })
  const form = await openForm()
  expect(form.has('的码进来')).toBe(false)
})

test('it is the same when the app was open before', async () => {
  phone.start()
  await phone.page.says('全部')
  phone.scan(pages.profile, 'u.bakery')
  await phone.page.says('您从“bakery”的码进来')
  phone.scan(pages.profile, 'u.school')
  await phone.page.says('您从“school”的码进来')
})

test('the code is kept for a week on a phone whose member looked around first, and a unit chosen by itself is no loss', async () => {
  phone.scan(pages.profile, 'u.foundry')
  await phone.page.says('您从“foundry”的码进来')
  await phone.tab('news')
  expect(phone.windows.asks).toBe(false)
  phone.kill()
  district.cloud.clock.advance(6 * day)
  phone.start()
  await (await openForm()).says('您从“foundry”的码进来')
  phone.kill()
  district.cloud.clock.advance(2 * day)
  phone.start()
  const form = await openForm()
  await settle()
  expect(form.has('的码进来')).toBe(false)
})

test('a member may choose another unit than the code’s', async () => {
  phone.scan(pages.profile, 'u.foundry')
  const form = phone.page
  await form.says('您从“foundry”的码进来')
  await form.tap('desheng · foundry')
  await (await phone.on(pages.unit)).tap('niujie')
  await phone.page.tap('只选到街道')
  await phone.on(pages.profile)
  expect(form.has('的码进来')).toBe(false)
  await save()
  expect((await stored())?.unit?.id).toBe('niujie')
})

test('a unit that is saved already is changed only when the member says so', async () => {
  good(await district.phone(openid)('saveProfile', told('王秀兰', 'niujie')))
  phone.scan(pages.profile, 'u.foundry')
  expect(await phone.windows.question()).toContain('现在登记的是“niujie”。改为“foundry”吗？')
  await phone.windows.cancel()
  await settle()
  expect(phone.page.has('的码进来')).toBe(false)
  phone.kill()
  phone.start()
  await openForm()
  await settle()
  expect(phone.windows.asks).toBe(false)
  phone.scan(pages.profile, 'u.foundry')
  await phone.windows.confirm()
  await phone.page.says('您从“foundry”的码进来')
  await phone.page.tap('保存')
  await phone.on(pages.news)
  expect((await stored())?.unit?.id).toBe('foundry')
})

test('the code of the own unit asks nothing', async () => {
  good(await district.phone(openid)('saveProfile', told('王秀兰', 'niujie')))
  phone.scan(pages.profile, 'u.niujie')
  await phone.page.says('您从“niujie”的码进来')
  expect(phone.windows.asks).toBe(false)
})

test('a unit that is gone is said quietly, once, and the member searches as usual', async () => {
  phone.scan(pages.profile, 'u.e-closed')
  await phone.page.says('您扫的码上的单位已经不在名单里，请您选一下。')
  await chooseUnit(phone, 'tianqiao')
  phone.kill()
  phone.start()
  expect((await openForm()).has('不在名单里')).toBe(false)
})

test('a scene that names no unit changes nothing', async () => {
  phone.scan(pages.profile, 'ad=summer')
  await phone.page.says('请选择')
  await settle()
  expect(phone.page.text()).not.toMatch(/的码进来|不在名单里/)
})

test('without a network the code waits', async () => {
  good(await district.phone(openid)('readProfile', {}))
  phone.network('down')
  phone.scan(pages.profile, 'u.foundry')
  await phone.page.says('再试一次')
  phone.network('up')
  await phone.page.tap('再试一次')
  await phone.page.says('您从“foundry”的码进来')
})
