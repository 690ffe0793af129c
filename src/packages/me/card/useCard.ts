import { useDidHide, useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Card } from '../../../../contract/member/card'
import { member } from '../../../cloud/ask'
import { type Trouble, troubleOf } from '../../../cloud/errors'
import { useComeBack } from '../../../hooks/useComeBack'
import { useServerNow } from '../../../hooks/useServerNow'
import { isRecord, kept } from '../../../storage'

/** What the card shows without a code: this much stays on the phone. */
export type Face = Omit<Card, 'code' | 'goodUntil'>

const place = kept<Face>('card-face', 1, isRecord)

/** The code of the minute before holds a little longer, so it stays until the next is there, but no longer than this. */
const overlapMs = 5000
const retryMs = 10_000
/** Nobody sees a page that lies below another: it need not count. */
const restMs = 3600_000

export interface CardNow {
  /** null: nothing was told yet; undefined: not known yet. */
  face: Face | null | undefined
  /** One that holds now, with the seconds until the next; none is ever shown that doesn't. */
  code: { text: string; seconds: number } | null
  trouble: Trouble | null
  again: () => Promise<void>
}

/** The member's card, with a code that renews itself while the page is looked at. */
export function useCard(): CardNow {
  const [seen, setSeen] = useState(true)
  const now = useServerNow(seen ? 1000 : restMs)
  const [face, setFace] = useState<Face | null | undefined>(() => place.read() ?? undefined)
  const [code, setCode] = useState<Pick<Card, 'code' | 'goodUntil'> | null>(null)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const asking = useRef(false)
  const failedAt = useRef(0)

  const again = useCallback(async () => {
    if (asking.current) return
    asking.current = true
    try {
      const { card } = await member('readCard', {})
      const { code: text, goodUntil, ...shown } = card ?? { code: '', goodUntil: 0 }
      const known = 'verified' in shown ? shown : null
      if (known) place.write(known)
      else place.forget()
      setFace(known)
      setCode(known && { code: text, goodUntil })
      setTrouble(null)
    } catch (thrown) {
      failedAt.current = Date.now()
      setTrouble(troubleOf(thrown))
    } finally {
      asking.current = false
    }
  }, [])

  useDidHide(() => {
    setSeen(false)
  })
  useDidShow(() => {
    setSeen(true)
  })
  useComeBack(again)

  const due = seen && face !== null && now >= (code?.goodUntil ?? 0)
  useEffect(() => {
    if (due && Date.now() - failedAt.current >= retryMs) void again()
  })

  const holds = code !== null && now < code.goodUntil + overlapMs
  return {
    face,
    code: holds ? { text: code.code, seconds: Math.max(0, Math.ceil((code.goodUntil - now) / 1000)) } : null,
    trouble,
    again,
  }
}
