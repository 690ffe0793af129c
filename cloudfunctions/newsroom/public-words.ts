import type { Content } from '../../domain/article/content'
import type { Article } from '../store/article'

/** The words that members see, or saw last. */
export const publicWords = (article: Article): Content => {
  const { title, digest, channel, cover, coverAlt, source, author, blocks } = article
  return { title, digest, channel, cover, coverAlt, source, author, blocks }
}
