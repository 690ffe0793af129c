import type { ArticleCard, ArticleList } from '../../../contract/member/news'
import { member } from '../../cloud/ask'
import { type Asked, useAsk } from '../../hooks/useAsk'
import { type End, usePages } from '../../hooks/usePages'

export interface Articles {
  first: Asked<ArticleList>
  articles: ArticleCard[]
  end: End
  again: () => Promise<void>
  more: () => Promise<void>
}

/** A channel's articles (null: all of them), page by page. The first page is kept on the phone. */
export function useArticles(channel: string | null): Articles {
  const of = channel ? { channel } : {}
  const first = useAsk('listArticles', of, { keep: `news.${channel ?? 'all'}` })
  const { pages, end, more } = usePages(first.state === 'ready' ? first.data : null, (after) =>
    member('listArticles', { ...of, after }),
  )
  return { first, articles: pages.flatMap(({ articles }) => articles), end, again: first.again, more }
}
