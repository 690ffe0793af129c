import { database } from 'wx-server-sdk'
import { withinOf } from '../../cloudfunctions/desk/places'
import { begun } from '../../cloudfunctions/newsroom/begin'
import { touchedBy } from '../../cloudfunctions/newsroom/step'
import { withVersion } from '../../cloudfunctions/newsroom/versions'
import type { District } from './district'
import { parseArticle } from '../../cloudfunctions/rich-text/parse'
import { settled } from '../../cloudfunctions/newsroom/settled'
import type { Store } from '../../cloudfunctions/store'
import type { Article } from '../../cloudfunctions/store/article'

/** Saves an article as the desk does. */
export async function plantArticle(
  store: Store,
  id: string,
  more: Partial<Article> & { html?: string } = {},
): Promise<void> {
  const { html = '<p>正文</p>', publishedAt = 1_000_000, ...rest } = more
  const words = {
    title: `标题 ${id}`,
    digest: '摘要',
    channel: 'rights',
    cover: 'https://pictures.example.cn/a.png',
    coverAlt: '一张图',
    source: '总工会',
    author: '编辑',
    blocks: parseArticle(html),
    ...rest,
  }
  const article = await settled(store, { _id: id, publishedAt, ...words })
  await store.articles.put({ ...article, ...rest })
}

/** Puts an article on the desk as it stands at some step, with one version; nobody is asked and nothing audited. */
export async function plantDeskArticle(
  { store, cloud }: District,
  id: string,
  { over = 'district', ...more }: Partial<Article> & Pick<Article, 'stage'>,
): Promise<Article> {
  const work = {
    ...{ title: `标题 ${id}`, digest: '摘要', channel: 'rights', cover: '', coverAlt: '' },
    ...{ source: '总工会', author: '编辑', blocks: parseArticle('<p>正文</p>') },
  }
  const by = more.by ?? 'w'.repeat(16)
  const at = cloud.clock.now()
  const draft = begun({ id, by, at }, { over, within: withinOf([over]) }, work)
  const versions = await withVersion(store, draft, work, { by, at, why: 'submitted', chance: 'first' })
  const article = { ...draft, versions, ...more }
  const whole = { ...article, ...touchedBy(article, at, {}) }
  await store.articles.put(whole)
  return whole
}

/** How many parts of pictures lie there. */
export async function picturePartsNow(): Promise<number> {
  const sdk = database({ throwOnNotFound: false } as object)
  return ((await sdk.collection('picture_parts').count()) as { total: number }).total
}
