import { useState } from 'react'
import type { DeskArticle, WrittenContent } from '../../../../contract/desk/article'
import { htmlOf } from '../../../../domain/article/html'
import { useDraft } from '../../../parts/draft'

interface OnThisPc {
  /** Of the article that it was written on. */
  revision: number
  content: WrittenContent
}

export const writtenOf = ({
  content: { blocks, ...head },
}: Pick<DeskArticle, 'content'>): WrittenContent => ({
  ...head,
  html: htmlOf(blocks),
})

/**
 * What to begin with: what was left unsaved on this PC, if nobody has changed the article since; else the article, and what was
 * left (`older`) is offered.
 */
export function useRecovered(article: DeskArticle) {
  const { draft, keep } = useDraft<OnThisPc>(`article ${article.id}`)
  const [first] = useState(() => {
    const saved = writtenOf(article)
    const isOther = draft !== null && JSON.stringify(draft.content) !== JSON.stringify(saved)
    const goesOn = isOther && draft.revision === article.revision
    return {
      content: goesOn ? draft.content : saved,
      isRecovered: goesOn,
      older: isOther && !goesOn ? draft.content : null,
    }
  })
  return { ...first, keep }
}
