import { useRef, useState } from 'react'
import type { ArticleCard, ArticleCursor, ArticleList } from '../../../contract/member/news'
import { member } from '../../cloud/ask'
import { type Asked, useAsk } from '../../hooks/useAsk'

/** What the end of the list says. */
export type End = 'more' | 'asking' | 'failed' | 'over'

export interface Articles {
  first: Asked<ArticleList>
  articles: ArticleCard[]
  end: End
  again: () => Promise<void>
  more: () => Promise<void>
}

/** A channel's articles (null: all of them), page by page. The first page is kept on the phone. */
export function useArticles(channel: string | null): Articles {
  const first = useAsk('listArticles', channel ? { channel } : {}, { keep: `news.${channel ?? 'all'}` })
  const [later, setLater] = useState<Later | null>(null)
  const asking = useRef(false)

  const head = first.state === 'ready' ? first.data : null
  // Pages after another first page could leave a gap, so they count only for the one they were asked after.
  const tail = head && later?.after === head ? later : null
  const next = tail ? tail.next : (head?.next ?? null)

  const more = async () => {
    if (!head || !next || asking.current) return
    const so = { after: head, articles: tail?.articles ?? [], next }
    asking.current = true
    setLater({ ...so, end: 'asking' })
    try {
      const page = await member('listArticles', channel ? { channel, after: next } : { after: next })
      setLater({ after: head, articles: [...so.articles, ...page.articles], next: page.next, end: 'more' })
    } catch {
      setLater({ ...so, end: 'failed' })
    } finally {
      asking.current = false
    }
  }

  return {
    first,
    articles: [...(head?.articles ?? []), ...(tail?.articles ?? [])],
    end: next ? (tail?.end ?? 'more') : 'over',
    again: first.again,
    more,
  }
}

interface Later {
  after: ArticleList
  articles: ArticleCard[]
  next: ArticleCursor | null
  end: End
}
