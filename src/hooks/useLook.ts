import { useDidShow } from '@tarojs/taro'
import { useEffect, useSyncExternalStore } from 'react'
import { look, onLook } from '../look'
import type { Look } from '../look-choices'
import { paintFrame } from '../platform/frame'

/** The look that the member chose; the page is drawn anew when it is changed. */
export const useLook = (): Look => useSyncExternalStore(onLook, look)

/** The frame that WeChat draws around this page wears that look too, also after the member comes back to it. */
export function useFrame(): Look {
  const wanted = useLook()
  useEffect(() => {
    paintFrame(look())
  }, [])
  useDidShow(() => {
    paintFrame(look())
  })
  return wanted
}
