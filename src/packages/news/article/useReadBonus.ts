import Taro, { useReachBottom } from '@tarojs/taro'
import { useEffect, useRef, useState } from 'react'
import { member } from '../../../cloud/ask'
import { serverNow } from '../../../cloud/clock'
import { troubleOf } from '../../../cloud/errors'
import { sentenceFor } from '../../../messages'
import { readingOffers, type ReadingOffer } from '../../../reading-bonus'

interface Begun extends ReadingOffer {
  receipt: string
  from: number
}

/**
 * Earns what open contests give for reading this article to its end, when its time has passed; says how that stands, null
 * where there is nothing to say. It never stands in the way of reading. `isThere`: the article is on the screen; `isShort`:
 * its end is in sight at once.
 */
export function useReadBonus(articleId: string, isThere: boolean, isShort: boolean): string | null {
  const [line, setLine] = useState<string | null>(null)
  const [begun, setBegun] = useState<Begun[]>([])
  const asked = useRef(new Set<string>())
  const [atEnd, setAtEnd] = useState(false)
  const isRead = isThere && (atEnd || isShort)
  useReachBottom(() => {
    setAtEnd(true)
  })

  useEffect(() => {
    if (!isThere) return
    for (const offer of readingOffers(serverNow())) {
      member('beginBonus', { contestId: offer.contestId, kind: 'read', key: articleId }).then((opened) => {
        setBegun((before) => [...before, { ...offer, ...opened }])
        setLine((before) => before ?? `读完这篇，可以加 ${String(offer.points)} 分`)
      }, nothing)
    }
  }, [isThere, articleId])

  useEffect(() => {
    if (!isRead || begun.length === 0) return
    const earn = async ({ contestId, receipt }: Begun) => {
      if (asked.current.has(contestId)) return
      asked.current.add(contestId)
      try {
        const what = { kind: 'read' as const, key: articleId, receipt }
        const { points } = await member('earnBonus', { contestId, what })
        setLine(`阅读 +${String(points)} 分`)
        void Taro.showToast({ title: `阅读 +${String(points)} 分`, icon: 'none' })
      } catch (thrown) {
        setLine(sentenceFor(troubleOf(thrown), serverNow()))
      }
    }
    const waiting = begun.map((one) => setTimeout(() => void earn(one), Math.max(0, one.from - serverNow())))
    if (begun.some(({ from }) => from > serverNow())) setLine('读到这里了，再看一会儿就能加分')
    return () => {
      waiting.forEach(clearTimeout)
    }
  }, [isRead, begun, articleId])

  return line
}

const nothing = () => undefined
