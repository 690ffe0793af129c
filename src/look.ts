import { lookChoices, type Look } from './look-choices'
import { paintFrame } from './platform/frame'
import { kept } from './storage'

const place = kept<Look>('look', 1, (value) => lookChoices.some(({ id }) => id === value))
const listeners = new Set<() => void>()

// Every drawing of a page asks for it, and the phone's storage is slow.
let chosen: Look | null = null

/** The member's choice. */
export const look = (): Look => (chosen ??= place.read() ?? 'phone')

/** Every open page follows at once. */
export function chooseLook(wanted: Look): void {
  chosen = wanted
  place.write(wanted)
  paintFrame(wanted)
  listeners.forEach((listener) => {
    listener()
  })
}

export function onLook(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
