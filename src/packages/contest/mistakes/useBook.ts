import { useEffect, useState } from 'react'
import { member } from '../../../cloud/ask'
import { serverNow } from '../../../cloud/clock'
import { useAsk } from '../../../hooks/useAsk'
import { useComeBack } from '../../../hooks/useComeBack'
import { type End, usePages } from '../../../hooks/usePages'
import { inBook, withMastered } from '../parts/notebook'
import { readNotebook, writeNotebook } from '../parts/notebook-on-phone'

/** So many more lie on the page with each look at its end; WeChat grows slow with many at once. */
const atOnce = 10

/** The member's mistakes from papers and practice, some at a time. */
export function useBook() {
  const first = useAsk('listMistakes', {}, { keep: 'mistakes' })
  const papers = usePages(first.state === 'ready' ? first.data : null, (after) =>
    member('listMistakes', { after }),
  )
  const [notebook, setNotebook] = useState(readNotebook)
  const [most, setMost] = useState(atOnce)
  const { again } = first
  useComeBack(() => {
    setNotebook(readNotebook())
    return again()
  })
  const all = inBook(
    papers.pages.flatMap((page) => page.mistakes),
    notebook,
  )
  const isNothing = first.state === 'ready' && all.length === 0 && papers.end === 'more'
  const { more: nextPage } = papers
  useEffect(() => {
    // A page of what is all mastered is no end yet.
    if (isNothing) void nextPage()
  })

  const more = async () => {
    if (most >= all.length) await nextPage()
    setMost(most + atOnce)
  }
  const master = (id: string) => {
    const known = withMastered(readNotebook(), id, serverNow())
    writeNotebook(known)
    setNotebook(known)
  }
  const end: End = most < all.length ? 'more' : papers.end
  return { first, mistakes: all.slice(0, most), end, more, master }
}
