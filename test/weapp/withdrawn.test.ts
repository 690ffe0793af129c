import type { District } from '../support/district'
import { openDistrict, plantArticle } from '../support/mini-program/outside'
import { Phone } from '../support/mini-program/phone'
import { pages } from '../support/mini-program/routes'
import { until } from '../support/mini-program/until'

let district: District
let phone: Phone
beforeAll(async () => {
  district = await openDistrict()
})
afterAll(() => district.stop())
beforeEach(async () => {
  await plantArticle(district.store, 'stays', { title: '留着的一篇' })
  await plantArticle(district.store, 'goes', { title: '撤下的一篇' })
  phone = new Phone(district, 'oReader')
  phone.start()
})
afterEach(() => {
  phone.kill()
})

async function withdraw() {
  const article = (await district.store.articles.whole('goes'))!
  await district.store.articles.change(article, {
    state: 'withdrawn',
    withdrawnAt: district.cloud.clock.now(),
  })
}
const asks = () => phone.asked.filter((name) => name === 'listWithdrawn').length

test('an article that is withdrawn leaves an open list within a minute', async () => {
  await phone.page.says('撤下的一篇')
  await withdraw()
  district.cloud.clock.advance(45_000)
  await until(
    () => !phone.page.text().includes('撤下的一篇'),
    () => 'the article is still in the list',
  )
  await phone.page.says('留着的一篇')
  expect(asks()).toBe(1)
})

test('a list that nobody sees asks nothing, and at once when it is seen again', async () => {
  await phone.page.says('撤下的一篇')
  phone.hide()
  await withdraw()
  district.cloud.clock.advance(300_000)
  phone.show()
  await until(
    () => !phone.page.text().includes('撤下的一篇'),
    () => 'the article is still in the list',
  )
  expect(asks()).toBe(1)
})

test('an article that is being read says that it was withdrawn, and is not kept', async () => {
  await phone.page.tap('撤下的一篇')
  const article = await phone.on(pages.article)
  await article.says('正文')
  await withdraw()
  district.cloud.clock.advance(45_000)
  await article.says('这篇文章刚刚撤下了，您可以去看看别的。')
})
