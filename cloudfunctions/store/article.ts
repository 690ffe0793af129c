import type { ArticleDeed, ArticleVersion } from '../../contract/desk/article'
import type { Content } from '../../domain/article/content'
import type { Shown, Stage } from '../../domain/article/life'
import type { Block } from '../../domain/rich-text'
import type { Place } from '../../domain/staff'

/** What members read. */
export interface PublishedArticle {
  _id: string
  state: Shown
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
  /** ms; 0 for none. */
  pinnedUntil: number
  pinnedAt: number
  withdrawnAt: number
}

/** The same with the copy that staff work on, so that publishing is one write. */
export interface Article extends PublishedArticle {
  stage: Stage
  /** Counts every change. */
  revision: number
  /** The last save, so that one whose reply was lost is not done twice. */
  saveId: string
  work: Content
  workTitle: string
  workChannel: string
  by: string
  hands: string[]
  over: Place
  /** The units that it lies in, `street desheng`. */
  within: string[]
  touchedAt: number
  /** `positionOf` the last touch. */
  touched: string
  /** ms; 0 for none. */
  scheduledAt: number
  scheduledBy: string
  /** Which version members see; 0 for none. */
  publishedVersion: number
  /** Heads of the versions; `key` is the id of the words. */
  versions: (ArticleVersion & { key: string })[]
  done: (ArticleDeed & { auditId: string })[]
}

export type ArticleChange = Partial<Omit<Article, '_id' | 'revision'>>
