import { useSyncExternalStore } from 'react'
import { fontSize, fontSizes, onFontSize, scale } from '../scale'

/** The member's factor on font sizes; the page is drawn anew when it is changed. */
export const useScale = (): number => useSyncExternalStore(onFontSize, scale)

/** The name of the font size that the member chose. */
export const useFontSizeName = (): string => fontSizes[useSyncExternalStore(onFontSize, fontSize)]?.name ?? ''
