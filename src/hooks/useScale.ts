import { useSyncExternalStore } from 'react'
import { fontSize, onFontSize, scale } from '../scale'

/** The member's factor on font sizes; the page is drawn anew when it is changed. */
export const useScale = (): number => useSyncExternalStore(onFontSize, scale)

/** The index in `fontSizes` of what the member chose. */
export const useFontSize = (): number => useSyncExternalStore(onFontSize, fontSize)
