import type { DeskArticle } from '../../contract/desk/article'
import { plantArticle } from '../support/articles'
import { countCalls } from '../support/count-calls'
import { good, openDistrict, type AskDesk, type District } from '../support/district'
import { auditOf, plantUnits, staffMember } from '../support/staff'

let district: District
let writer: AskDesk
let reviewer: AskDesk
let publisher: AskDesk
beforeAll(async () => {
  district = await openDistrict()
  await plantUnits(district)
  writer = await staffMember(district, 'oWriter', ['writer', 'desheng'])
  reviewer = await staffMember(district, 'oReviewer', ['reviewer', 'district'])
  publisher = await staffMember(district, 'oPublisher', ['publisher', 'district'])
})
afterAll(() => district.stop())

const scope = { level: 'street', unitId: 'desheng' } as const
const content = (html: string, title = '带薪年休假怎么休') => ({
  ...{ title, digest: '', channel: 'rights', cover: '', coverAlt: '' },
  ...{ source: '德胜街道总工会', author: '', html },
})

let saves = 0
async function save(id: string, revision: number, html: string, by = writer, more: object = {}) {
  saves += 1
  const input = { articleId: id, saveId: `save-${saves}`, revision, scope, content: content(html), ...more }
  return by('saveArticle', input)
}
const read = async (id: string, by = writer): Promise<DeskArticle> =>
  good(await by('readDeskArticle', { articleId: id }))
const at = async (id: string) => ({ articleId: id, revision: (await read(id, publisher)).revision })

/** A draft of these words that a colleague has approved. */
async function approved(id: string, html = '<p>正文</p>') {
  const { revision } = good(await save(id, 0, html))
  good(await writer('submitArticle', { articleId: id, revision }))
  good(await reviewer('reviewArticle', { ...(await at(id)), decision: 'approve' }))
}
const seen = async (id: string) => district.phone('oReader')('readArticle', { articleId: id })
const listed = async () =>
  good(await district.phone('oReader')('listArticles', {})).articles.map(
    ({ id, pinned }) => `${id}${pinned ? ' 置顶' : ''}`,
  )

test('an article goes from a draft through review to the phones, and everybody’s step is written down', async () => {
  const { revision } = good(await save('a-leave', 0, '<p>一</p>'))
  good(await writer('submitArticle', { articleId: 'a-leave', revision }))
  const back = { ...(await at('a-leave')), decision: 'return' } as const
  expect(await reviewer('reviewArticle', back)).toMatchObject({ code: 'note_needed' })
  good(await reviewer('reviewArticle', { ...back, note: '请写明天数' }))
  good(await save('a-leave', 3, '<p>一年五天</p>'))
  good(await writer('submitArticle', await at('a-leave')))
  good(await reviewer('reviewArticle', { ...(await at('a-leave')), decision: 'approve' }))
  expect(await seen('a-leave')).toMatchObject({ code: 'article_not_found' })
  good(await publisher('publishArticle', await at('a-leave')))
  expect(good(await seen('a-leave')).blocks).toEqual([{ kind: 'paragraph', runs: [{ text: '一年五天' }] }])

  const article = await read('a-leave')
  expect(article.done.map(({ did }) => did).join()).toBe('begin,submit,return,submit,approve,publish')
  expect(article.versions.map(({ version, why }) => `${version} ${why}`)).toEqual([
    '1 submitted',
    '2 submitted',
  ])
  expect(article.published?.version).toBe(2)
  expect(Object.values(article.people)).toEqual(['王秀兰', '王秀兰', '王秀兰'])
  const first = good(await writer('readArticleVersion', { articleId: 'a-leave', version: 1 }))
  expect(first.content.blocks).toEqual([{ kind: 'paragraph', runs: [{ text: '一' }] }])
  const audit = (await auditOf()).filter(({ about }) => about === 'article:a-leave')
  expect(audit.map(({ action, state, over }) => [action, state, over])).toEqual(
    ['submitArticle', 'reviewArticle', 'submitArticle', 'reviewArticle', 'publishArticle'].map((action) => [
      ...[action, 'done', { street: 'desheng', enterprise: null, team: null }],
    ]),
  )
})

test('an edit of a published article is unseen until it is swapped in; then it stands where it stood', async () => {
  await approved('a-edit', '<p>旧</p>')
  good(await publisher('publishArticle', await at('a-edit')))
  const before = good(await seen('a-edit'))
  district.cloud.clock.advance(60_000)
  good(await writer('reopenArticle', await at('a-edit')))
  good(await save('a-edit', (await at('a-edit')).revision, '<p>新</p>'))
  expect(good(await seen('a-edit'))).toEqual(before)
  good(await writer('submitArticle', await at('a-edit')))
  good(await reviewer('reviewArticle', { ...(await at('a-edit')), decision: 'approve' }))
  const now = await at('a-edit')
  district.cloud.journal.clear()
  good(await publisher('publishArticle', now))
  const written = district.cloud.journal.entries().filter(({ kind }) => kind === 'write')
  expect(written.map(({ collection }) => collection)).toEqual(['audit', 'articles', 'audit'])
  const after = good(await seen('a-edit'))
  expect([after.blocks, after.publishedAt]).toEqual([
    [{ kind: 'paragraph', runs: [{ text: '新' }] }],
    before.publishedAt,
  ])
})

test('of two who write at the same draft the later is told, and the words of both stay', async () => {
  const colleague = await staffMember(district, 'oColleague', ['writer', 'desheng'])
  const { revision } = good(await save('a-both', 0, '<p>我的</p>'))
  good(await save('a-both', revision, '<p>同事的</p>', colleague))
  expect(await save('a-both', revision, '<p>我又写的</p>')).toMatchObject({ code: 'changed_meanwhile' })
  const { content, versions } = await read('a-both')
  expect(JSON.stringify(content.blocks)).toContain('同事的')
  expect(versions.map(({ why }) => why)).toEqual(['taken-over'])
  const kept = good(await writer('readArticleVersion', { articleId: 'a-both', version: 1 }))
  expect(JSON.stringify(kept.content.blocks)).toContain('我的')
})

test('a save whose reply was lost is done once, and a colleague of another street writes nothing', async () => {
  const input = {
    articleId: 'a-lost',
    saveId: 'save-lost',
    revision: 0,
    scope,
    content: content('<p>一</p>'),
  }
  const [one, again] = [good(await writer('saveArticle', input)), good(await writer('saveArticle', input))]
  expect([one.revision, again]).toEqual([1, one])
  const niujie = await staffMember(district, 'oNiujie', ['writer', 'niujie'])
  expect(await save('a-lost', 1, '<p>二</p>', niujie)).toMatchObject({ code: 'not_allowed' })
  expect(await niujie('readDeskArticle', { articleId: 'a-lost' })).toMatchObject({ code: 'not_allowed' })
  expect(good(await niujie('listDeskArticles', { shelf: 'all' })).articles).toEqual([])
})

test('what a pasted text loses is counted, a picture elsewhere leaves a gap, and nothing with a gap goes to review', async () => {
  const html =
    '<section style="color:red"><p>读</p><img data-src="https://mmbiz.qpic.cn/a" alt="合影"><iframe src="https://v.qq.com"></iframe>' +
    '<p><a href="javascript:x()">看</a></p><img src="file:///C:/a.png"></section>'
  const { dropped, revision } = good(await save('a-pasted', 0, html))
  expect(dropped).toEqual({ media: 1, forms: 0, links: 1, pictures: 1 })
  const { blocks } = (await read('a-pasted')).content
  expect(blocks.map((block) => (block.kind === 'gap' ? block.name : block.kind))).toEqual([
    'paragraph',
    '合影',
    'paragraph',
  ])
  expect(await writer('submitArticle', { articleId: 'a-pasted', revision })).toMatchObject({
    code: 'article_unfinished',
  })
})

test('the desk finds by shelf, channel, title and hand, page by page, each by an index', async () => {
  for (let n = 0; n < 35; n += 1) {
    district.cloud.clock.advance(3000)
    good(
      await save(`a-many-${n}`, 0, '<p>一</p>', writer, {
        content: content('<p>一</p>', `第 ${n} 期（上）`),
      }),
    )
  }
  let first: { articles: { title: string }[]; next: string | null } = { articles: [], next: null }
  const count = (input: object) =>
    countCalls(district, async () => {
      first = good(await writer('listDeskArticles', { shelf: 'writing', ...input }))
    })
  for (const input of [{}, { channel: 'rights' }, { mine: true }])
    expect((await count(input)).scans).toEqual([])
  expect([first.articles.length, first.articles[0]?.title]).toEqual([30, '第 34 期（上）'])
  const rest = good(await writer('listDeskArticles', { shelf: 'writing', mine: true, after: first.next! }))
  expect(rest.articles.map(({ title }) => title)).toContain('第 0 期（上）')
  await count({ words: '3 期（' })
  expect(first.articles.map(({ title }) => title)).toEqual([
    '第 33 期（上）',
    '第 23 期（上）',
    '第 13 期（上）',
    '第 3 期（上）',
  ])
  expect(good(await reviewer('listDeskArticles', { shelf: 'in-review', channel: 'craft' })).articles).toEqual(
    [],
  )
})

test('three stand first, until their day; a fourth waits, and what is withdrawn leaves its place and every list', async () => {
  const until = district.cloud.clock.now() + 3600_000
  for (const id of ['a-p1', 'a-p2', 'a-p3', 'a-p4']) {
    district.cloud.clock.advance(20_000)
    await plantArticle(district.store, id, { publishedAt: 1000 })
    const pinned = await publisher('pinArticle', { ...(await at(id)), until })
    expect(pinned).toMatchObject(id === 'a-p4' ? { code: 'pins_full' } : { ok: true })
  }
  district.cloud.clock.advance(10_001)
  expect((await listed()).slice(0, 3)).toEqual(['a-p3 置顶', 'a-p2 置顶', 'a-p1 置顶'])
  expect(new Set(await listed()).size).toBe((await listed()).length)
  good(await publisher('withdrawArticle', { ...(await at('a-p3')), reason: '数字有误' }))
  expect(await seen('a-p3')).toMatchObject({ code: 'article_not_found' })
  district.cloud.clock.advance(10_001)
  const { articleIds } = good(await district.phone(null)('listWithdrawn', {}))
  expect(articleIds).toEqual(['a-p3'])
  expect((await listed()).slice(0, 2)).toEqual(['a-p2 置顶', 'a-p1 置顶'])
  expect(await listed()).not.toContain('a-p3')
  district.cloud.clock.advance(3600_000)
  expect((await listed()).some((each) => each.endsWith('置顶'))).toBe(false)
})
