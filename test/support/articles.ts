import { parseArticle } from '../../cloudfunctions/rich-text/parse'
import type { Store } from '../../cloudfunctions/store'
import { positionOf, type Article } from '../../cloudfunctions/store/articles'

/** Saves an article as the desk does. */
export async function plantArticle(
  store: Store,
  id: string,
  more: Partial<Article> & { html?: string } = {},
): Promise<void> {
  const { html = '<p>正文</p>', publishedAt = 1_000_000, ...rest } = more
  await store.articles.put({
    _id: id,
    state: 'published',
    title: `标题 ${id}`,
    digest: '摘要',
    channel: 'rights',
    cover: 'https://pictures.example.cn/a.png',
    coverAlt: '一张图',
    source: '总工会',
    author: '编辑',
    blocks: parseArticle(html),
    ...rest,
    publishedAt,
    position: positionOf(publishedAt, id),
  })
}
