import { mostPinned } from '../../domain/article/content'
import type { Article, PublishedArticle } from './article'
import { cache } from './cache'
import type { Documents } from './documents'

const head = ['title', 'digest', 'channel', 'cover', 'coverAlt', 'publishedAt'] as const
export type ArticleHead = Pick<PublishedArticle, '_id' | (typeof head)[number]>
export type PinnedHead = ArticleHead & Pick<PublishedArticle, 'pinnedUntil'>

export type ReadableArticle = ArticleHead & Pick<PublishedArticle, 'state' | 'source' | 'author' | 'blocks'>

const tenSeconds = 10_000
const aMonth = 30 * 86_400_000

/** The members' side of the articles. What every phone asks for again and again is kept in the instance for ten seconds. */
export function openNews(articles: Documents<Article>) {
  const { is } = articles
  const pinned = cache(tenSeconds, 1, (hour) =>
    articles.find({
      where: { state: 'published', pinnedUntil: is.gt(Number(hour)) },
      orderBy: [['pinnedUntil', 'desc']],
      limit: 100,
      fields: [...head, 'pinnedUntil', 'pinnedAt'],
    }),
  )
  const withdrawn = cache(tenSeconds, 1, (hour) =>
    articles.find({
      where: { state: 'withdrawn', withdrawnAt: is.gt(Number(hour) - aMonth) },
      orderBy: [['withdrawnAt', 'desc']],
      limit: 200,
      fields: ['withdrawnAt'],
    }),
  )
  return {
    /** Published ones, newest first, without bodies, from behind the position `after`. */
    list: (query: { channel?: string; after?: string; limit: number }): Promise<ArticleHead[]> =>
      articles.find({
        where: {
          state: 'published',
          ...(query.channel ? { channel: query.channel } : {}),
          ...(query.after ? { position: is.lt(query.after) } : {}),
        },
        orderBy: [['position', 'desc']],
        limit: query.limit,
        fields: head,
      }),
    /** As members read it: nothing of the working copy leaves the database. */
    get: async (id: string): Promise<ReadableArticle | null> =>
      (
        await articles.find({
          where: { _id: id },
          limit: 1,
          fields: [...head, 'state', 'source', 'author', 'blocks'],
        })
      )[0] ?? null,
    /** Those that stand first at this hour, the last pinned first; never more than there is room for. */
    pinned: async (now: number): Promise<PinnedHead[]> =>
      (await pinned(fromHour(now), now))
        .filter(({ pinnedUntil }) => pinnedUntil > now)
        .sort((a, b) => b.pinnedAt - a.pinnedAt)
        .slice(0, mostPinned),
    /** How many others stand first. */
    countPinned: (besides: string, now: number) =>
      articles.count({ state: 'published', pinnedUntil: is.gt(now), _id: is.neq(besides) }),
    /** Ids of those that were withdrawn within a month, the last ones first. */
    withdrawn: async (now: number): Promise<string[]> =>
      (await withdrawn(fromHour(now), now)).map(({ _id }) => _id),
  }
}

/** The ten seconds that an hour lies in: what is asked from there on can be kept for as long. */
const fromHour = (now: number): string => String(now - (now % tenSeconds))
