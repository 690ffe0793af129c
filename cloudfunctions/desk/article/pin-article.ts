import * as v from 'valibot'
import type { DeskApi } from '../../../contract/desk'
import { mostPinned } from '../../../domain/article/content'
import { refuse } from '../../kernel/refusal'
import { staffOperation } from '../../kernel/staff-operation'
import { noted, touchedBy } from '../../newsroom/step'
import { hour, step } from './input'
import { placeOfArticle } from './where'

const longest = 60 * 86_400_000

export const pinArticle = staffOperation<DeskApi['pinArticle']>()({
  needs: 'withdraw articles',
  input: v.strictObject({ ...step, until: v.nullable(hour) }),
  over: placeOfArticle,
  async intend({ articleId, revision, until }, { me, now, store }) {
    const article = await store.articles.whole(articleId)
    if (!article) return refuse('article_not_found')
    if (article.revision !== revision) return refuse('changed_meanwhile')
    if (article.state !== 'published') return refuse('article_elsewhere')
    if (until !== null && (until <= now || until > now + longest)) return refuse('hour_not_possible')
    if (until !== null && (await store.articles.countPinned(articleId, now)) >= mostPinned)
      return refuse('pins_full')
    const { state, stage, pinnedUntil } = article
    return {
      about: `article:${articleId}`,
      before: { pinnedUntil },
      after: { pinnedUntil: until ?? 0 },
      async write(auditId) {
        const note = until === null ? '' : String(until)
        const done = noted(article, until === null ? 'unpin' : 'pin', { by: me.id, at: now, auditId, note })
        const change = { pinnedUntil: until ?? 0, pinnedAt: until === null ? 0 : now, done }
        const isDone = await store.articles.change(article, touchedBy(article, now, change))
        return isDone || refuse('changed_meanwhile')
      },
      answer: { revision: revision + 1, state, stage },
    }
  },
})
