import { useEffect, useState } from 'react'
import { serverNow } from '../cloud/clock'

const often = 30_000

/** The server's hour, renewed twice a minute, and on the dot whenever one of these hours (ms) comes. */
export function useHours(hours: number[]): number {
  const [now, setNow] = useState(serverNow)
  const coming = hours.filter((hour) => hour > now)
  const next = coming.length > 0 ? Math.min(...coming) : Infinity

  useEffect(() => {
    const waiting = setTimeout(
      () => {
        setNow(serverNow())
      },
      Math.max(0, Math.min(often, next - serverNow())),
    )
    return () => {
      clearTimeout(waiting)
    }
  }, [now, next])

  return now
}
