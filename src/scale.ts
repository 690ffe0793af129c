import { phoneScale } from './platform/phone-scale'
import { kept } from './storage'

/** How large the member wants words: as the phone says, or larger. */
export const fontSizes = [
  { name: '标准', scale: 1 },
  { name: '大', scale: 1.25 },
  { name: '特大', scale: 1.5 },
]

const place = kept<number>('font-size', 1, (value) => typeof value === 'number' && value in fontSizes)
const listeners = new Set<() => void>()

// Every drawing of a page asks for these, and the phone's storage is slow.
let chosen: number | null = null
let phone: number | null = null

/** The index of the member's choice in `fontSizes`. */
export const fontSize = (): number => (chosen ??= place.read() ?? 0)

/** The factor on every font size: the larger of the phone's and the member's, from 1 to 1.5. */
export const scale = (): number =>
  Math.min(1.5, Math.max(1, (phone ??= phoneScale()), fontSizes[fontSize()]?.scale ?? 1))

/** Every open page follows at once. */
export function chooseFontSize(at: number): void {
  chosen = at
  place.write(at)
  listeners.forEach((listener) => {
    listener()
  })
}

export function onFontSize(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
