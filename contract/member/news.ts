import type { Block } from '../../domain/rich-text'

export interface NewsApi {
  /**
   * The newest published articles, 20 at a time; `after` is the `next` of the page before. The first page begins with those
   * that are pinned.
   */
  listArticles(input: { channel?: string; after?: ArticleCursor }): ArticleList
  /** One published article with its body. Refuses `article_not_found`. */
  readArticle(input: { articleId: string }): ArticlePage
  /** Ids of the articles that were withdrawn in the last 30 days, the last 200 of them: what a phone shows of these it drops. */
  listWithdrawn(input: Record<string, never>): { articleIds: string[] }
}

/** The place in the list after which the next page begins. */
export interface ArticleCursor {
  publishedAt: number
  id: string
}

export interface ArticleList {
  articles: ArticleCard[]
  next: ArticleCursor | null
}

export interface ArticleCard {
  id: string
  title: string
  digest: string
  /** A channel's id, see `config/federation.ts`. */
  channel: string
  /** A picture's address: https or a cloud file id. */
  cover: string
  coverAlt: string
  /** ms */
  publishedAt: number
  /** It stands first, whenever it was published. */
  pinned?: true
}

export interface ArticlePage extends ArticleCard {
  source: string
  author: string
  blocks: Block[]
}
