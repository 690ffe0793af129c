import { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useRef, useState } from 'react'
import { member } from '../cloud/ask'

const everyMs = 45_000
/** A look at the clock draws nothing; a phone that slept is late by no more than this. */
const lookMs = 1000

/**
 * Which articles were withdrawn lately: asked every 45 s while the page is seen, and at once when it is seen again after
 * that long. A page that nobody sees asks nothing.
 */
export function useWithdrawn(): ReadonlySet<string> {
  const [ids, setIds] = useState<ReadonlySet<string>>(none)
  const [seen, setSeen] = useState(true)
  const askedAt = useRef(Date.now())

  useDidHide(() => {
    setSeen(false)
  })
  useDidShow(() => {
    setSeen(true)
  })
  useEffect(() => {
    if (!seen) return
    const look = () => {
      if (Date.now() - askedAt.current < everyMs) return
      askedAt.current = Date.now()
      member('listWithdrawn', {}).then(
        ({ articleIds }) => {
          setIds((now) =>
            now.size === articleIds.length && articleIds.every((id) => now.has(id))
              ? now
              : new Set(articleIds),
          )
        },
        () => {
          // Without a network what is there stays; the next look asks again.
        },
      )
    }
    look()
    const looking = setInterval(look, lookMs)
    return () => {
      clearInterval(looking)
    }
  }, [seen])
  return ids
}

const none: ReadonlySet<string> = new Set()
