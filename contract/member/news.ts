import type { Block } from '../../domain/rich-text'

export interface NewsApi {
  /** The newest published articles, 20 at a time; `after` is the `next` of the page before. */
  listArticles(input: { channel?: string; after?: ArticleCursor }): ArticleList
  /** One published article with its body. Refuses `article_not_found`. */
  readArticle(input: { articleId: string }): ArticlePage
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
}

export interface ArticlePage extends ArticleCard {
  source: string
  author: string
  blocks: Block[]
}
