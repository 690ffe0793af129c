import type { ArticleCursor } from '../../contract/member/news'
import { plantArticle } from '../support/articles'
import { good, openDistrict, type District } from '../support/district'

let district: District
beforeAll(async () => {
  district = await openDistrict()
})
afterAll(() => district.stop())

test('a district without news answers an empty list', async () => {
  expect(good(await district.phone('oReader')('listArticles', {}))).toEqual({ articles: [], next: null })
})

test('the list goes on twenty at a time, newest first, no article twice and none left out, also at the same minute', async () => {
  for (let n = 0; n < 45; n += 1) {
    await plantArticle(district.store, `story-${n}`, {
      publishedAt: 1_000_000 + (n % 4),
      channel: n % 3 ? 'rights' : 'craft',
    })
  }
  const pages: string[][] = []
  let after: ArticleCursor | null = null
  do {
    const list: { articles: { id: string }[]; next: ArticleCursor | null } = good(
      await district.phone('oReader')('listArticles', after ? { after } : {}),
    )
    pages.push(list.articles.map((article) => article.id))
    after = list.next
  } while (after)
  expect(pages.map((page) => page.length)).toEqual([20, 20, 5])
  expect(new Set(pages.flat()).size).toBe(45)
  const { articles } = good(await district.phone(null)('listArticles', { channel: 'craft' }))
  expect(articles).toHaveLength(15)
  expect(articles.every((article) => article.channel === 'craft')).toBe(true)
  expect(Object.keys(articles[0]!)).not.toContain('blocks')
})

test('an article is read by anyone, also without a login; a withdrawn or unknown one is not', async () => {
  await plantArticle(district.store, 'here', { html: '<h2>小标题</h2><p>一<b>二</b></p>' })
  await plantArticle(district.store, 'gone', { state: 'withdrawn' })
  const article = good(await district.phone(null)('readArticle', { articleId: 'here' }))
  expect(article.blocks.map((block) => block.kind)).toEqual(['heading', 'paragraph'])
  for (const articleId of ['gone', 'unknown']) {
    expect(await district.phone(null)('readArticle', { articleId })).toMatchObject({
      code: 'article_not_found',
    })
  }
})

test('hostile HTML is harmless after saving', async () => {
  const html =
    '<p onclick="x()">读<script>steal()</script><a href="javascript:x()">链接</a></p><img src=x onerror=x()><iframe src=//a></iframe>'
  await plantArticle(district.store, 'hostile', { html })
  const reply = JSON.stringify(await district.phone(null)('readArticle', { articleId: 'hostile' }))
  expect(reply).not.toMatch(/script|steal|onerror|onclick|iframe|javascript/)
  expect(reply).toContain('链接')
})
