import { useEffect, useReducer } from 'react'
import { serverNow } from '../cloud/clock'

/**
 * The server's hour at each drawing; the screen is drawn anew every `tickMs`. One that counts down by seconds asks for
 * 1000. An answer of the cloud that sets a wrong clock right counts with the drawing that it brings.
 */
export function useServerNow(tickMs: number): number {
  const [, draw] = useReducer((times: number) => times + 1, 0)
  useEffect(() => {
    const ticking = setInterval(draw, tickMs)
    return () => {
      clearInterval(ticking)
    }
  }, [tickMs])
  return serverNow()
}
