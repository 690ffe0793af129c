import type { Came } from '../jobs/run'
import { published } from '../newsroom/publish'
import { stepped } from '../newsroom/step'
import type { Store } from '../store'
import { auditId } from '../store/audit'
import type { PublishingJob } from '../store/jobs'

/**
 * Publishes an article whose hour has come, once, in the name of whoever scheduled it. The entry and the change have ids and
 * conditions of their own, so a run that breaks off is done again to the same end.
 */
export async function publishScheduled(
  store: Store,
  { articleId, at }: PublishingJob,
  now: number,
): Promise<Came> {
  const entryId = auditId(at, articleId.slice(0, 40))
  const article = await store.articles.whole(articleId)
  if (article?.stage !== 'scheduled') {
    const isDone = article?.done.some((deed) => deed.auditId === entryId) ?? false
    await store.audit.settle(entryId, isDone ? 'done' : 'undone')
    return 'finished'
  }
  if (article.scheduledAt > now) return { due: article.scheduledAt }
  const hand = { by: article.scheduledBy, at: article.scheduledAt, auditId: entryId }
  const change = stepped(article, 'publish', hand, published(article, article.scheduledAt))
  if (typeof change === 'string') return 'finished'
  await store.audit.intend({
    ...{ _id: entryId, at, by: hand.by, action: 'publishArticle', over: article.over },
    about: `article:${articleId}`,
    before: { state: article.state, stage: article.stage },
    after: { state: 'published', stage: 'settled' },
  })
  if (!(await store.articles.change(article, change))) return 'again'
  await store.audit.settle(entryId, 'done')
  return 'finished'
}
