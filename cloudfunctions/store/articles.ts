import type { Content } from '../../domain/article/content'
import { shelfHolds, type Shelf } from '../../domain/article/shelves'
import type { Article, ArticleChange } from './article'
import type { Documents, Where } from './documents'
import { openNews } from './news'

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
