import * as v from 'valibot'
import type { DeskApi } from '../../../contract/desk'
import { staffOperation } from '../../kernel/staff-operation'
import { hour, step } from './input'
import { meantStep } from './meant'
import { placeOfArticle } from './where'

const farthest = 180 * 86_400_000

export const scheduleArticle = staffOperation<DeskApi['scheduleArticle']>()({
  needs: 'publish articles',
  input: v.strictObject({ ...step, at: v.nullable(hour) }),
  over: placeOfArticle,
  intend({ at, ...input }, scene) {
    const { me, now, store } = scene
    if (at === null)
      return meantStep(
        input,
        { step: 'unschedule', brings: () => ({ scheduledAt: 0, scheduledBy: '' }) },
        scene,
      )
    return meantStep(
      input,
      {
        step: 'schedule',
        note: String(at),
        unless: () => (at > now && at <= now + farthest ? null : 'hour_not_possible'),
        // The job first: one without an article to publish ends by itself, an article without its job would never come out.
        before: () => store.jobs.put(publishing(input.articleId, at)),
        brings: () => ({ scheduledAt: at, scheduledBy: me.id }),
      },
      scene,
    )
  },
})

const publishing = (articleId: string, at: number) =>
  ({
    _id: `publish:${articleId}`,
    door: 'errands',
    kind: 'publish',
    articleId,
    at,
    due: at,
    leasedUntil: 0,
  }) as const
