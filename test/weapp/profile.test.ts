import { good, openDistrict } from '../support/mini-program/outside'
import { chooseUnit } from '../support/mini-program/player'
import { Phone } from '../support/mini-program/phone'
import { pages } from '../support/mini-program/routes'
import type { District } from '../support/district'

let district: District
let phone: Phone
let people = 0
beforeAll(async () => {
  district = await openDistrict()
})
afterAll(() => district.stop())
beforeEach(() => {
  people += 1
  phone = new Phone(district, `oProfileTester${String(people)}`)
  phone.start()
})
afterEach(() => {
  phone.kill()
})

/** From the tab bar to the form. */
async function openForm() {
  await phone.tab('me')
  await phone.page.says('还没有填写')
  await phone.page.tap('我的信息')
  const form = await phone.on(pages.profile)
  await form.says('您的成绩会计入这个单位')
  return form
}
const stored = async () =>
  good(await district.phone(`oProfileTester${String(people)}`)('readProfile', {})).profile

test('a member tells name and unit once, and finds them under 我的', async () => {
  const form = await openForm()
  await form.enter('input', ' 王秀兰 ')
  await chooseUnit(phone, '西长安街街道')
  await form.tap('我已阅读并同意')
  await form.tap('保存')
  const me = await phone.on(pages.me)
  await me.says('王秀兰')
  await me.says('西长安街街道')
  expect(phone.windows.toasts).toEqual(['已保存'])
  expect(await stored()).toMatchObject({
    name: '王秀兰',
    unit: { id: 'xichanganjie', names: ['西长安街街道'] },
    phone: null,
    verified: false,
  })
})

test('a form that lacks something says what, and nothing is sent', async () => {
  const form = await openForm()
  await form.tap('保存')
  for (const words of ['请填写姓名。', '请选择单位。', '请先看说明，同意后再保存。']) await form.says(words)
  await form.enter('input', '王')
  await chooseUnit(phone, '德胜街道')
  await form.tap('我已阅读并同意')
  await form.tap('保存')
  await phone.on(pages.profile)
  expect(phone.asked).not.toContain('saveProfile')
})

test('leaving with something unsaved asks first; staying keeps what was typed', async () => {
  const form = await openForm()
  await form.enter('input', '李建国')
  const leaving = phone.back()
  expect(await phone.windows.question()).toContain('还没有保存')
  await phone.windows.cancel()
  await leaving
  expect(phone.page).toBe(form)
  await chooseUnit(phone, '德胜街道')
  await form.tap('我已阅读并同意')
  await form.tap('保存')
  await (await phone.on(pages.me)).says('李建国')
  expect(phone.windows.asks).toBe(false)
})

test('without a network nothing is lost: the form says so and saves when it is back', async () => {
  const form = await openForm()
  await form.enter('input', '李建国')
  await chooseUnit(phone, '什刹海街道')
  await form.tap('我已阅读并同意')
  phone.network('down')
  await form.tap('保存')
  await form.says('网络不好，请检查网络后再试。')
  expect(await stored()).toBeNull()
  phone.network('up')
  await form.tap('保存')
  await (await phone.on(pages.me)).says('李建国')
  expect(await stored()).toMatchObject({ name: '李建国', unit: { id: 'shichahai' } })
})

test('the app opened again shows the name before the cloud has answered, and without a network', async () => {
  const form = await openForm()
  await form.enter('input', '李建国')
  await chooseUnit(phone, '什刹海街道')
  await form.tap('我已阅读并同意')
  await form.tap('保存')
  await (await phone.on(pages.me)).says('李建国')
  phone.kill()
  phone.network('down')
  phone.start()
  await phone.tab('me')
  await (await phone.on(pages.me)).says('李建国')
})
