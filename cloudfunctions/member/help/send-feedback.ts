import * as v from 'valibot'
import { keeping } from '../../../config/privacy'
import type { MemberApi } from '../../../contract/member'
import { beijingDayStart, nextBeijingDay } from '../../../domain/time'
import { words } from '../../kernel/input'
import { operation } from '../../kernel/operation'
import { refuse } from '../../kernel/refusal'

const perDay = 5

export const sendFeedback = operation<MemberApi['sendFeedback']>()({
  input: v.strictObject({
    sendId: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)),
    kind: v.picklist(['unit', 'other']),
    words: words(2, 500),
    requestIds: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/))), v.maxLength(5)),
  }),
  async run({ sendId, kind, words, requestIds }, { asker, now, store }) {
    if (asker.kind === 'nobody') return refuse('not_signed_in')
    const [memberId, _id] = [asker.id, `${asker.id}:${sendId}`]
    const today = await store.feedback.since(memberId, beijingDayStart(now), perDay)
    const isRepeat = today.some((one) => one._id === _id)
    if (!isRepeat && today.length >= perDay) return refuse('too_many', nextBeijingDay(now))
    const keepUntil = now + keeping.feedback
    await store.feedback.insert({ _id, memberId, kind, words, requestIds, at: now, state: 'open', keepUntil })
    return {}
  },
})
