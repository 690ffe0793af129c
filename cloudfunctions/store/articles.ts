import type { Block } from '../../domain/rich-text'
import type { Documents } from './documents'

export interface Article {
  _id: string
  state: 'published' | 'withdrawn'
  title: string
  digest: string
  channel: string
  cover: string
  coverAlt: string
  source: string
  author: string
  publishedAt: number
  /** `positionOf` the article: one field to sort by and to continue after. */
  position: string
  blocks: Block[]
}

export type ArticleHead = Omit<Article, 'blocks' | 'source' | 'author' | 'state' | 'position'>

/** Sorts by the hour of publication, then by id: no two articles stand at the same place. */
export const positionOf = (publishedAt: number, id: string): string =>
  `${String(publishedAt).padStart(15, '0')}:${id}`

const head = ['title', 'digest', 'channel', 'cover', 'coverAlt', 'publishedAt'] as const

export function openArticles(articles: Documents<Article>) {
  return {
    /** Published ones, newest first, without bodies, from behind the position `after`. */
    list: (query: { channel?: string; after?: string; limit: number }): Promise<ArticleHead[]> =>
      articles.find({
        where: {
          state: 'published',
          ...(query.channel ? { channel: query.channel } : {}),
          ...(query.after ? { position: articles.is.lt(query.after) } : {}),
        },
        orderBy: [['position', 'desc']],
        limit: query.limit,
        fields: head,
      }),
    get: (id: string) => articles.get(id),
    put: (article: Article) => articles.put(article),
  }
}
