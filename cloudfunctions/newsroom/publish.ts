import { withoutGaps } from '../../domain/article/content'
import { publishedAtAfter } from '../../domain/article/life'
import type { Article, ArticleChange } from '../store/article'
import { positionOf } from '../store/articles'

/** What an article is like to members once its working copy is published at an hour. */
export function published(article: Article, at: number): ArticleChange {
  const publishedAt = publishedAtAfter(article, at)
  const { blocks, ...words } = article.work
  return {
    ...words,
    blocks: withoutGaps(blocks),
    publishedAt,
    position: positionOf(publishedAt, article._id),
    publishedVersion: article.versions.at(-1)?.version ?? 0,
    withdrawnAt: 0,
    scheduledAt: 0,
    scheduledBy: '',
  }
}
