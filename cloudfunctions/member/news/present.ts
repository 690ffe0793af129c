import type { ArticleCard } from '../../../contract/member/news'
import type { ArticleHead } from '../../store/news'

export const articleCard = (article: ArticleHead): ArticleCard => ({
  id: article._id,
  title: article.title,
  digest: article.digest,
  channel: article.channel,
  cover: article.cover,
  coverAlt: article.coverAlt,
  publishedAt: article.publishedAt,
})

export const pinnedCard = (article: ArticleHead): ArticleCard => ({ ...articleCard(article), pinned: true })
