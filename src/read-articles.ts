import { isListOfText, kept } from './storage'

const most = 500
const place = kept<string[]>('read-articles', 1, isListOfText)

/** The articles opened on this phone; the oldest are forgotten first. */
export const readArticles = (): ReadonlySet<string> => new Set(place.read() ?? [])

export function markRead(id: string): void {
  const before = place.read() ?? []
  if (before.at(-1) !== id) place.write([...before.filter((one) => one !== id), id].slice(-most))
}
