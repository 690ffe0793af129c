import type { ArticleDeed, ArticleVersion } from '../../contract/desk/article'
import type { Content } from '../../domain/article/content'
import type { Shown, Stage } from '../../domain/article/life'
import { shelfHolds, type Shelf } from '../../domain/article/shelves'
import type { Block } from '../../domain/rich-text'
import type { Place } from '../../domain/staff'
import type { Documents, Where } from './documents'
import { openNews } from './news'

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

/** The words of a version. It counts when an article names its id. */
interface VersionWords {
  _id: string
  articleId: string
  content: Content
}

/** Sorts by an hour, then by id: no two articles stand at the same place. */
export const positionOf = (at: number, id: string): string => `${String(at).padStart(15, '0')}:${id}`

/** How an article is found at the desk; written with every change of what it says. */
export const placedAt = ({
  _id,
  work,
  touchedAt,
}: Pick<Article, '_id' | 'work' | 'touchedAt'>): Pick<Article, 'workTitle' | 'workChannel' | 'touched'> => ({
  workTitle: work.title,
  workChannel: work.channel,
  touched: positionOf(touchedAt, _id),
})

const listed = [
  ...(['workTitle', 'workChannel', 'state', 'stage', 'over', 'by', 'touchedAt', 'touched'] as const),
  ...(['scheduledAt', 'publishedAt', 'pinnedUntil'] as const),
] as const
export type ArticleLine = Pick<Article, '_id' | (typeof listed)[number]>

export interface ShelfSearch {
  shelf: Shelf
  /** Names of units as in an article's `within`. */
  within: readonly string[]
  channel?: string
  by?: string
  words?: string
  after?: string
}

export function openArticles(articles: Documents<Article>, words: Documents<VersionWords>) {
  const { is } = articles
  return {
    ...openNews(articles),
    /** With everything that staff see. */
    whole: (id: string) => articles.get(id),
    put: (article: Article) => articles.put(article),
    insert: (article: Article) => articles.insert(article),
    /** Changes an article that is still as it was read; says whether it did. */
    change: async ({ _id, revision }: Article, change: ArticleChange) =>
      (await articles.update({ _id, revision }, { ...change, revision: revision + 1 })) > 0,
    shelf: (
      { shelf, within, channel, by, words, after }: ShelfSearch,
      limit: number,
    ): Promise<ArticleLine[]> => {
      const holds = shelfHolds[shelf]
      return articles.find({
        where: {
          ...('state' in holds ? { state: holds.state } : { stage: is.in([...holds.stages]) }),
          within: is.in([...within]),
          ...(channel ? { workChannel: channel } : {}),
          ...(by ? { by } : {}),
          ...(words ? { workTitle: new RegExp(escaped(words), 'i') } : {}),
          touched: is.lt(after ?? '~'),
        } as Where<Article>,
        orderBy: [['touched', 'desc']],
        limit,
        fields: listed,
      })
    },
    keepWords: (version: VersionWords) => words.insert(version),
    words: (key: string) => words.get(key),
  }
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
