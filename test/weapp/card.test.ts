import type { District } from '../support/district'
import { good, openDistrict } from '../support/mini-program/outside'
import { Phone } from '../support/mini-program/phone'
import { pages } from '../support/mini-program/routes'
import { told } from '../support/told'

const minute = 60_000

let district: District
let phone: Phone
let people = 0
beforeAll(async () => {
  district = await openDistrict()
})
afterAll(() => district.stop())
beforeEach(() => {
  people += 1
  // Early in a minute.
  const { clock } = district.cloud
  clock.moveTo((Math.floor(clock.now() / minute) + 1) * minute + 5000)
  phone = new Phone(district, `oCardTester${String(people)}`)
  phone.start()
})
afterEach(() => {
  phone.kill()
})

const ask = () => district.phone(`oCardTester${String(people)}`)
const joins = async () => good(await ask()('saveProfile', told('王秀兰', 'niujie')))
/** What the cloud would give at this minute, in groups as it is shown. */
const codeNow = async () => good(await ask()('readCard', {})).card?.code ?? 'none'
const shownCode = () =>
  phone.page
    .all('Code__group')
    .map((group) => group.textContent)
    .join('')

/** From the tab bar to the card. */
async function openCard() {
  const me = await phone.tab('me')
  await me.says('王秀兰')
  await me.tap('王秀兰')
  return phone.on(pages.card)
}

test('a member taps the own name and shows the card: name, unit, what is checked, and this minute’s code', async () => {
  await joins()
  const card = await openCard()
  await card.says('秒后自动换新')
  for (const words of ['王秀兰', '牛街街道', '还没有核对会员身份', '去填手机号']) await card.says(words)
  expect(shownCode()).toBe(await codeNow())
  expect(card.all('Code__code')[0]?.getAttribute('style')).toMatch(
    /--drawing: url\("data:image\/svg\+xml,%3Csvg/,
  )
})

test('the code renews itself when its minute is over, and after the app was away for an hour', async () => {
  await joins()
  const card = await openCard()
  await card.says('秒后自动换新')
  const first = shownCode()
  district.cloud.clock.advance(minute)
  const second = await codeNow()
  await card.says(second.slice(20))
  expect(second).not.toBe(first)
  expect(shownCode()).toBe(second)
  phone.hide()
  const asked = phone.asked.length
  district.cloud.clock.advance(60 * minute)
  phone.show()
  const third = await codeNow()
  await card.says(third.slice(20))
  expect(shownCode()).toBe(third)
  expect(phone.asked.slice(asked)).toContain('readCard')
})

test('without a network the card says so and shows no code; when it is back the code comes', async () => {
  await joins()
  const card = await openCard()
  await card.says('秒后自动换新')
  phone.network('down')
  district.cloud.clock.advance(2 * minute)
  await card.says('没有网络，暂时出不了会员码')
  expect(shownCode()).toBe('')
  expect(card.has('王秀兰')).toBe(true)
  phone.network('up')
  await card.tap('再试一次')
  await card.says('秒后自动换新')
  expect(shownCode()).toBe(await codeNow())
})

test('the app opened again without a network still shows whose card it is, and no code', async () => {
  await joins()
  await (await openCard()).says('秒后自动换新')
  phone.kill()
  phone.network('down')
  phone.start(pages.card)
  await phone.page.says('没有网络，暂时出不了会员码')
  expect(phone.page.text()).toContain('牛街街道')
  expect(shownCode()).toBe('')
  for (const key of phone.storage.keys())
    expect(JSON.stringify(phone.storage.get(key))).not.toContain('goodUntil')
})

test('whoever has told nothing is led to the form, and comes back to a card', async () => {
  const me = await phone.tab('me')
  await me.says('还没有填写')
  await me.tap('会员卡')
  const card = await phone.on(pages.card)
  await card.says('填写姓名和单位后，这里就是您的会员卡')
  await card.tap('现在填写')
  await phone.on(pages.profile)
  await joins()
  await phone.back()
  await (await phone.on(pages.card)).says('秒后自动换新')
})
