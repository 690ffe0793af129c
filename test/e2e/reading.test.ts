import { contestId, openTown, type Town } from '../support/browser/town'
import type { Visitor } from '../support/browser/visitor'

jest.setTimeout(30_000)

let town: Town
let visitor: Visitor
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.leave())
beforeEach(async () => {
  visitor = await town.visit('Reader')
})
afterEach(() => visitor.leave())

const withPictures = '一场手机上的竞赛'

test('an article opens with its words and pictures, and back leads to the list', async () => {
  await visitor.open()
  await visitor.tap(withPictures)
  await visitor.sees('分享')
  const { page } = visitor
  const picture = page.getByRole('img').filter({ visible: true }).locator('img').first()
  await picture.scrollIntoViewIfNeeded()
  await page.waitForFunction(
    (shown) => (shown as HTMLImageElement).naturalWidth > 0,
    await picture.elementHandle(),
  )
  await visitor.look('an article')
  await page.goBack()
  await visitor.sees('要闻')
  expect(visitor.troubles).toEqual([])
})

test.each([
  ['pages/news/index', '要闻'],
  ['packages/news/article/index?id=overtime-pay', '分享'],
  ['pages/contests/index', '工会法律知识竞赛'],
  [`packages/contest/contest/index?id=${contestId}`, '规则'],
  [`packages/contest/board/index?id=${contestId}`, '还没有人交卷'],
  ['pages/me/index', '设置'],
  ['packages/me/profile/index', '您的成绩会计入这个单位'],
  ['packages/me/unit/index', '牛街街道'],
  ['packages/me/privacy/index', '不会做什么'],
  ['packages/me/feedback/index', '告诉工会'],
  ['packages/me/about/index', '西城'],
])('words half as large again fit %s', async (route, words) => {
  await visitor.open(`${route}${route.includes('?') ? '&' : '?'}scale=1.5`)
  await visitor.sees(words)
  await visitor.look(route)
  expect(visitor.troubles).toEqual([])
})
