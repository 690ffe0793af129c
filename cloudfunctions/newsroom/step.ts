import type { ArticleDeed } from '../../contract/desk/article'
import { take, type NotPossible, type Step } from '../../domain/article/life'
import type { Article, ArticleChange } from '../store/article'
import { placedAt } from '../store/articles'

const mostDeeds = 200

/** Who does something with an article, when, by which audit entry, and what they say to it. */
export interface Hand {
  by: string
  at: number
  auditId: string
  note?: string
}

/** An article's change by one step of its life, with whatever the step brings besides; or why it can't be taken. */
export function stepped(
  article: Article,
  step: Step,
  hand: Hand,
  more: ArticleChange = {},
): ArticleChange | NotPossible {
  const taken = take(article, step, hand.by)
  if (typeof taken === 'string') return taken
  const { state, stage, hands } = taken
  return touchedBy(article, hand.at, {
    ...more,
    ...{ state, stage, hands: [...hands] },
    ...(step === 'write' ? {} : { done: noted(article, step, hand) }),
  })
}

/** The list of what was done, with one deed more. */
export const noted = ({ done }: Article, did: ArticleDeed['did'], hand: Hand): Article['done'] =>
  [...done, { at: hand.at, by: hand.by, did, note: hand.note ?? '', auditId: hand.auditId }].slice(-mostDeeds)

/** A change with all by which the article is found afterwards. */
export function touchedBy(article: Article, at: number, change: ArticleChange): ArticleChange {
  const whole = { ...article, ...change, touchedAt: at }
  return { ...change, touchedAt: at, ...placedAt(whole) }
}
