import type { District } from '../support/district'
import { openDistrict, plantArticle } from '../support/mini-program/outside'
import { Phone } from '../support/mini-program/phone'
import { pages } from '../support/mini-program/routes'

let district: District
let phone: Phone
beforeAll(async () => {
  district = await openDistrict()
  for (const n of [1, 2])
    await plantArticle(district.store, `story-${String(n)}`, { title: `第 ${String(n)} 篇` })
})
afterAll(() => district.stop())
beforeEach(() => {
  phone = new Phone(district, 'oSettler')
  phone.start()
})
afterEach(() => {
  phone.kill()
})

async function openSettings() {
  await (await phone.tab('me')).tap('设置')
  return phone.on(pages.settings)
}

const root = () => phone.page.all('Page__page')[0]

test('the font size that a member chooses holds on every page and after a new start', async () => {
  const settings = await openSettings()
  await settings.says('明天上午九点')
  await settings.tap('特大')
  expect(root()?.getAttribute('style')).toContain('--scale: 1.5')
  phone.kill()
  phone.start()
  await phone.page.says('全部')
  expect(root()?.getAttribute('style')).toContain('--scale: 1.5')
})

test('a member who wants it always dark has it so on every page, with its bars, and after a new start', async () => {
  await (await openSettings()).tap('一直深色')
  expect(root()?.className).toContain('look-dark')
  expect(phone.frame).toMatchObject({ bar: '#171412' })
  phone.kill()
  phone.start()
  await phone.page.says('全部')
  expect(root()?.className).toContain('look-dark')
  expect(phone.frame).toEqual({
    bar: '#171412',
    tabs: '#211D1A',
    'tab 0': '/assets/tab/news-dark.png',
    'tab 1': '/assets/tab/contests-dark.png',
    'tab 2': '/assets/tab/me-dark.png',
  })
  await (await openSettings()).tap('跟随手机')
  expect(root()?.className).not.toContain('look-')
  expect(phone.frame).toMatchObject({ bar: '#F7F4EF' })
})

test('as long as nothing is chosen WeChat paints the bars itself', async () => {
  await (await openSettings()).says('跟随手机')
  expect(phone.frame).toEqual({})
})

test('articles that lie on the phone are cleared after a question, and nothing else is', async () => {
  for (const id of ['story-1', 'story-2']) {
    phone.kill()
    phone.start(pages.article, { id })
    await phone.page.says('字号')
  }
  phone.kill()
  phone.start()
  await phone.page.says('第 1 篇')
  const settings = await openSettings()
  await settings.says('2 篇，约 0.1 MB')
  await settings.tap('清除看过的文章')
  expect(await phone.windows.question()).toContain('没有网络时就看不了这些文章')
  await phone.windows.cancel()
  await settings.says('2 篇')
  await settings.tap('清除看过的文章')
  await phone.windows.confirm()
  await settings.says('现在没有')
  const keys = phone.storage.keys().join(' ')
  expect(keys).not.toContain('article.story')
  expect(keys).toContain('asked.news.all')
  expect(keys).toContain('read-articles')
})
