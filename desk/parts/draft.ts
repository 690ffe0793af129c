import { useEffect, useRef, useState } from 'react'
import { useMe } from '../shell/useMe'

interface Kept<T> {
  at: number
  value: T
}

const keyOf = (memberId: string, name: string) => `draft ${memberId} ${name}`

/**
 * What somebody has begun on this PC under a name, kept through reloads and sign-outs. `keep(null)` forgets it, but not what another
 * window of the same browser has kept since under that name: whichever writes later wins.
 */
export function useDraft<T>(name: string): {
  draft: T | null
  keptAt: number | null
  keep: (value: T | null) => void
} {
  const { memberId } = useMe()
  const key = keyOf(memberId, name)
  const [kept, setKept] = useState(() => read<T>(key))
  const mine = useRef(kept?.at ?? null)
  const latest = useRef(key)
  useEffect(() => {
    if (latest.current === key) return
    latest.current = key
    const found = read<T>(key)
    mine.current = found?.at ?? null
    setKept(found)
  }, [key])
  return {
    draft: kept?.value ?? null,
    keptAt: kept?.at ?? null,
    keep(value) {
      const next = value === null ? null : { at: Date.now(), value }
      if (next || read(key)?.at === mine.current) write(key, next)
      mine.current = next?.at ?? null
      setKept(next)
    },
  }
}

function read<T>(key: string): Kept<T> | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as Kept<T> | null
  } catch {
    return null
  }
}

function write(key: string, kept: unknown): void {
  try {
    if (kept === null) localStorage.removeItem(key)
    else localStorage.setItem(key, JSON.stringify(kept))
  } catch {
    // A full or forbidden store keeps nothing; the work goes on.
  }
}
