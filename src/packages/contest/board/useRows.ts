import Taro, { useReachBottom } from '@tarojs/taro'
import { useEffect, useRef, useState } from 'react'

/** Rows that are drawn at first, and more with each step: WeChat grows slow with many at once. */
const step = 30
/** With so many rows the own one is in sight, or nearly. */
const few = 7
const neighbours = 10
/** px above the own row: two who are ahead are seen too. */
const above = 220

/** How much of a long list is drawn. `way` leads to the own row (`mine` is its index, or -1) and back to the top; null where no way is needed. */
export function useRows(count: number, mine: number): Rows {
  const [shown, setShown] = useState(step)
  const [isThere, setIsThere] = useState(false)
  const moved = useRef(false)
  const more = () => {
    setShown((before) => Math.min(count, before + step))
  }
  useReachBottom(more)

  useEffect(() => {
    if (!moved.current) return
    // Taro hands the rows to WeChat a moment after they are drawn here.
    Taro.nextTick(() => {
      const where = isThere ? { selector: `#${myRow}`, offsetTop: -above } : { scrollTop: 0 }
      void Taro.pageScrollTo({ ...where, duration: 200 })
    })
  }, [isThere])

  const go = () => {
    moved.current = true
    if (!isThere) setShown((before) => Math.max(before, Math.min(count, mine + neighbours)))
    setIsThere(!isThere)
  }
  const words = isThere ? '回到最前面' : '看我的位置'
  return { shown, more, isAll: shown >= count, way: mine >= few ? { words, go } : null }
}

/** The own row's name in the document. */
export const myRow = 'my-row'

export interface Rows {
  shown: number
  more: () => void
  isAll: boolean
  way: Way | null
}

export interface Way {
  words: string
  go: () => void
}
