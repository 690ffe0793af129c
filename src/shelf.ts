import { forgetAnswer, sizeOfAnswer } from './hooks/useAsk'
import { isListOfText, kept } from './storage'

const most = 30
const order = kept<string[]>('article-shelf', 1, isListOfText)

/** The name under which an article is kept on the phone. */
export const nameOnShelf = (id: string): string => `article.${id}`

/** Puts an article that was just read in front; beyond 30 the longest unread one is forgotten. */
export function shelve(id: string): void {
  const ids = [id, ...(order.read() ?? []).filter((one) => one !== id)]
  ids.slice(most).forEach((old) => {
    forgetAnswer(nameOnShelf(old))
  })
  order.write(ids.slice(0, most))
}

/** How many articles lie on this phone, and about how many bytes they take. */
export function weighShelf(): { articles: number; bytes: number } {
  const ids = order.read() ?? []
  return { articles: ids.length, bytes: ids.reduce((sum, id) => sum + sizeOfAnswer(nameOnShelf(id)), 0) }
}

/** Takes all articles off the phone. */
export function clearShelf(): void {
  for (const id of order.read() ?? []) forgetAnswer(nameOnShelf(id))
  order.forget()
}
