import type { District } from '../support/district'
import { good, openDistrict, plantArticle } from '../support/mini-program/outside'
import { Phone } from '../support/mini-program/phone'
import { chooseUnit } from '../support/mini-program/player'
import { pages } from '../support/mini-program/routes'
import { settle } from '../support/mini-program/until'

const address = 'https://flk.example.cn/law'
const question = '先征求您的同意'

let district: District
let phone: Phone
let people = 0
beforeAll(async () => {
  district = await openDistrict()
  await plantArticle(district.store, 'law', {
    title: '法律全文',
    html: `<p>见<a href="${address}">原文</a>和<a href="${address}/2">附件</a>。</p>`,
  })
})
afterAll(() => district.stop())
beforeEach(() => {
  people += 1
  phone = new Phone(district, `oPrivate${String(people)}`)
  phone.privacy.open = true
  phone.start()
})
afterEach(() => {
  phone.kill()
})

async function openArticle() {
  await phone.page.tap('法律全文')
  const article = await phone.on(pages.article)
  await article.tap('原文')
  await article.says(question)
  return article
}

async function openForm() {
  await phone.tab('me')
  await phone.page.tap('我的信息')
  const form = await phone.on(pages.profile)
  await form.says('您的成绩会计入这个单位')
  return form
}

test('whoever agrees gets what they tapped for, reads what for, and is not asked again', async () => {
  const article = await openArticle()
  await article.says('用到剪贴板，把您点的内容复制给您')
  expect(phone.privacy.clipboard).toBe('')
  await phone.agree('同意')
  expect(article.has(question)).toBe(false)
  expect(phone.privacy.clipboard).toBe(address)
  expect(phone.privacy.told).toEqual(['setClipboardData exposureAuthorization', 'setClipboardData agree'])
  await article.tap('附件')
  expect(phone.privacy.clipboard).toBe(`${address}/2`)
  expect(phone.windows.toasts).toHaveLength(2)
})

test('whoever does not agree yet stays where they are, and is asked at the next time', async () => {
  const article = await openArticle()
  await article.tap('暂不同意')
  expect(article.has(question)).toBe(false)
  expect(phone.privacy.clipboard).toBe('')
  expect(phone.windows.toasts).toEqual(['链接没有复制'])
  await article.tap('附件')
  await article.says(question)
})

test('what is asked while the question is open gets the same answer', async () => {
  const article = await openArticle()
  await article.tap('附件')
  expect(article.all('PrivacySheet__sheet')).toHaveLength(1)
  await phone.agree('同意')
  expect(phone.privacy.told.filter((each) => each.endsWith(' agree'))).toHaveLength(2)
  expect(phone.privacy.told.filter((each) => each.endsWith('exposureAuthorization'))).toHaveLength(2)
})

test('both texts can be read first; the question waits', async () => {
  const article = await openArticle()
  await article.tap('《用户隐私保护指引》')
  expect(phone.privacy.guidelines).toBe(1)
  await article.tap('《个人信息保护说明》')
  const text = await phone.on(pages.privacy)
  await text.says('谁在处理')
  expect(text.has(question)).toBe(false)
  await phone.back()
  expect(article.has(question)).toBe(true)
  await phone.agree('同意')
  expect(phone.privacy.clipboard).toBe(address)
})

test('going back is no agreement', async () => {
  await openArticle()
  await phone.back()
  await settle()
  expect(phone.privacy.told.at(-1)).toBe('setClipboardData disagree')
  expect(phone.page.has(question)).toBe(false)
})

test('another page than the first is asked on as well, also after a new start', async () => {
  phone.kill()
  phone.start(pages.me)
  const form = await openForm()
  const giving = phone.givePhone('a-code')
  await form.says('绑定的手机号，用来核对会员身份')
  await form.tap('暂不同意')
  await giving
  await form.says('请选择')
  expect(phone.windows.toasts).toEqual(['微信没有给出手机号，请直接填写'])
})

test('the tick under the form tells WeChat too: its question does not come any more', async () => {
  const form = await openForm()
  await form.says('《用户隐私保护指引》')
  await phone.agree('我已阅读并同意')
  expect(phone.privacy.open).toBe(false)
  await phone.givePhone('a-code')
  await form.says('保存后由微信核对')
  expect(form.has(question)).toBe(false)
  expect(phone.privacy.told).toEqual([])
})

test('whoever has agreed in the question finds the tick under the form set, and can take it away', async () => {
  const form = await openForm()
  const giving = phone.givePhone(district.cloud.wechat.phoneCode('13800001234'))
  await form.says(question)
  await phone.agree('同意')
  await giving
  await form.says('保存后由微信核对')
  await form.enter('input', '王秀兰')
  await chooseUnit(phone, '德胜街道')
  await form.tap('我已阅读并同意')
  await form.tap('保存')
  await form.says('请先看说明，同意后再保存。')
  await form.tap('我已阅读并同意')
  await form.tap('保存')
  await (await phone.on(pages.me)).says('王秀兰')
  const { profile } = good(await district.phone(`oPrivate${String(people)}`)('readProfile', {}))
  expect(profile?.phone).toEqual({ tail: '1234', proven: true })
})
