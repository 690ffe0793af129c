import type { ArticleVersion } from '../../contract/desk/article'
import type { Store } from '../store'
import type { Article } from '../store/article'
import type { Content } from '../../domain/article/content'

const mostVersions = 100

/**
 * Puts the words of a version by, and gives the list with it. The version counts once the article holds that list: if the
 * article can't be changed any more, the words lie there and nobody finds them.
 */
export async function withVersion(
  store: Store,
  article: Article,
  content: Content,
  { by, at, why, chance }: { by: string; at: number; why: ArticleVersion['why']; chance: string },
): Promise<Article['versions']> {
  const key = `${article._id}:${chance}`
  await store.articles.keepWords({ _id: key, articleId: article._id, content })
  const version = (article.versions.at(-1)?.version ?? 0) + 1
  return [...article.versions, { version, at, by, why, title: content.title, key }].slice(-mostVersions)
}
