import { forgetAnswer } from '../../../hooks/useAsk'
import { isListOfText, kept } from '../../../storage'

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
