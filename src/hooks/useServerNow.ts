import { useEffect, useState } from 'react'
import { serverNow } from '../cloud/clock'

/** The server's hour, renewed every `tickMs`; a screen that counts down by seconds asks for 1000. */
export function useServerNow(tickMs: number): number {
  const [now, setNow] = useState(serverNow)
  useEffect(() => {
    const ticking = setInterval(() => {
      setNow(serverNow())
    }, tickMs)
    return () => {
      clearInterval(ticking)
    }
  }, [tickMs])
  return now
}
