import { useDidShow } from '@tarojs/taro'
import { useRef } from 'react'

/**
 * Runs `renew` when the member comes back to this page, not when it first opens,
 * and only if the last time (or the opening) is at least `afterMs` ago.
 */
export function useComeBack(renew: () => unknown, afterMs = 0): void {
  const last = useRef<number | null>(null)
  useDidShow(() => {
    const now = Date.now()
    if (last.current !== null && now - last.current < afterMs) return
    if (last.current !== null) renew()
    last.current = now
  })
}
