import { openDistrict, plantArticle } from '../support/mini-program/outside'
import { Phone } from '../support/mini-program/phone'
import { pages } from '../support/mini-program/routes'
import { until } from '../support/mini-program/until'
import type { District } from '../support/district'
import { at } from '../support/sheets'

const html = `<h2>高温补贴</h2><p>每人每月<strong>一百八十元</strong>。</p><ul><li>室外作业</li><li>高温车间</li></ul>
<table><tr><th>街道</th><th>电话</th></tr><tr><td>德胜</td><td>12351</td></tr></table>
<blockquote>按月发放</blockquote><p><img src="https://pictures.example.cn/b.png" alt="一棵树"></p>`

let district: District
let phone: Phone
beforeAll(async () => {
  district = await openDistrict(at('11-28T10:00'))
})
afterAll(() => district.stop())
afterEach(() => {
  phone.kill()
})

/** The app of a member who has just opened it. */
function open(openid = 'oReader'): Phone {
  phone = new Phone(district, openid)
  phone.start()
  return phone
}
const titles = () =>
  [...phone.page.all('Story__headline'), ...phone.page.all('Story__title')].map((one) => one.textContent)

test('an empty district says that there are no articles yet', async () => {
  await open().page.says('还没有文章，过一会儿再来看看。')
})

describe('a district with 45 articles', () => {
  beforeAll(async () => {
    for (let n = 1; n <= 45; n += 1) {
      const publishedAt = at('11-28T09:00') - (45 - n) * 60_000
      await plantArticle(district.store, `article-${String(n)}`, {
        title: `第 ${String(n)} 篇`,
        publishedAt,
        html,
      })
    }
  })

  test('shows the newest twenty, and more at the end until nothing is left', async () => {
    const { page } = open()
    await page.says('第 45 篇')
    expect(titles()).toEqual(Array.from({ length: 20 }, (_, at) => `第 ${String(45 - at)} 篇`))
    page.instance.onReachBottom?.()
    await page.says('第 6 篇')
    expect(titles()).toHaveLength(40)
    await page.tap('看更多')
    await page.says('没有更多了')
    expect(titles()).toEqual(Array.from({ length: 45 }, (_, at) => `第 ${String(45 - at)} 篇`))
  })

  test('an article opens with its blocks, and back leads to the list where it was', async () => {
    const list = open().page
    await list.says('第 45 篇')
    list.instance.onReachBottom?.()
    await list.says('第 25 篇')
    await list.tap('第 25 篇')
    const article = await phone.on(pages.article)
    for (const words of [
      '第 25 篇',
      '总工会',
      '高温补贴',
      '一百八十元',
      '室外作业',
      '德胜',
      '12351',
      '按月发放',
    ])
      await article.says(words)
    expect(article.all('Picture__image')).toHaveLength(1)
    await phone.back()
    expect(phone.page).toBe(list)
    expect(titles()).toHaveLength(40)
    await until(() => list.all('Story__read')[0]?.textContent === '第 25 篇', 'the read article to be paler')
  })

  test('another channel shows its own articles, and an empty one leads back to all', async () => {
    await plantArticle(district.store, 'craft-1', {
      title: '钳工老张',
      channel: 'craft',
      publishedAt: at('11-28T09:30'),
    })
    const { page } = open()
    await page.tap('劳模工匠')
    await page.says('没有更多了')
    expect(titles()).toEqual(['钳工老张'])
    await page.tap('文体')
    await page.tap('看看全部')
    await page.says('第 45 篇')
  })

  test('without a network the list of last time stays, and the page says so', async () => {
    await open().page.says('第 45 篇')
    phone.kill()
    phone.network('down')
    phone.start()
    await phone.page.says('网络不好，先看上次的内容')
    expect(titles()).toContain('第 45 篇')
    phone.network('up')
    phone.page.instance.onPullDownRefresh?.()
    await until(() => !phone.page.text().includes('网络不好'), 'the line to go when the network is back')
  })

  test('an article that was read opens again without a network; one that was not says why not', async () => {
    await open().page.tap('第 45 篇')
    await (await phone.on(pages.article)).says('高温补贴')
    await phone.back()
    phone.network('down')
    await phone.page.tap('第 45 篇')
    const again = await phone.on(pages.article)
    await again.says('网络不好，这是上次看过的内容')
    await again.says('高温补贴')
    await phone.back()
    await phone.page.tap('第 44 篇')
    const unread = await phone.on(pages.article)
    await unread.says('网络不好，请检查网络后再试。')
    phone.network('up')
    await unread.tap('再试一次')
    await unread.says('高温补贴')
  })

  test('a phone that opens without a network for the first time is told, and tries again', async () => {
    phone = new Phone(district, 'oNew')
    phone.network('down')
    phone.start()
    await phone.page.says('网络不好，请检查网络后再试。')
    phone.network('up')
    await phone.page.tap('再试一次')
    await phone.page.says('第 45 篇')
  })

  test('an article that was taken back is refused, and the way leads back', async () => {
    const list = open().page
    await list.says('第 45 篇')
    await plantArticle(district.store, 'article-45', { state: 'withdrawn' })
    await list.tap('第 45 篇')
    const gone = await phone.on(pages.article)
    await gone.says('这篇文章已经不在了。')
    await gone.tap('返回')
    await phone.on(pages.news)
  })

  test('someone who is not signed in reads as well', async () => {
    phone = new Phone(district, null)
    phone.start()
    await phone.page.says('第 44 篇')
  })
})
