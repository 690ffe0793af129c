import type { ArticleCard, ArticleList } from '../../../contract/member/news'
import { member } from '../../cloud/ask'
import { type Asked, useAsk } from '../../hooks/useAsk'
import { type End, usePages } from '../../hooks/usePages'
import { useWithdrawn } from '../../hooks/useWithdrawn'

export interface Articles {
  first: Asked<ArticleList>
  articles: ArticleCard[]
  end: End
  again: () => Promise<void>
  more: () => Promise<void>
}

/**
 * A channel's articles (null: all of them), page by page, each once and none that was withdrawn meanwhile. The first page is
 * kept on the phone.
 */
export function useArticles(channel: string | null): Articles {
  const of = channel ? { channel } : {}
  const first = useAsk('listArticles', of, { keep: `news.${channel ?? 'all'}` })
  const { pages, end, more } = usePages(first.state === 'ready' ? first.data : null, (after) =>
    member('listArticles', { ...of, after }),
  )
  const withdrawn = useWithdrawn()
  const all = new Map(pages.flatMap(({ articles }) => articles).map((article) => [article.id, article]))
  const articles = [...all.values()].filter(({ id }) => !withdrawn.has(id))
  return { first, articles, end, again: first.again, more }
}
