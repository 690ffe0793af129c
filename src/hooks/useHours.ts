import { useDidShow } from '@tarojs/taro'
import { useEffect, useReducer } from 'react'
import { serverNow } from '../cloud/clock'

const often = 30_000

/**
 * The server's hour at each drawing; the screen is drawn anew twice a minute, and on the dot whenever one of these hours
 * (ms) comes, or the member comes back: a phone's timers rest while it shows something else. An answer of the cloud that sets a wrong clock right counts with the drawing that it brings.
 */
export function useHours(hours: number[]): number {
  const [, draw] = useReducer((times: number) => times + 1, 0)
  const now = serverNow()
  const next = Math.min(now + often, ...hours.filter((hour) => hour > now))

  useDidShow(draw)
  useEffect(() => {
    const waiting = setTimeout(draw, Math.max(0, next - serverNow()))
    return () => {
      clearTimeout(waiting)
    }
  })

  return now
}
