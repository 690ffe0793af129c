import * as v from 'valibot'
import { federation } from '../../../config/federation'
import { keeping } from '../../../config/privacy'
import type { MemberApi } from '../../../contract/member'
import { phaseAt } from '../../../domain/rule-sheet'
import { grantsOf, openingTopic, reminderId, type Reminder } from '../../../domain/subscription'
import { id } from '../../kernel/input'
import { operation } from '../../kernel/operation'
import { refuse } from '../../kernel/refusal'
import { answers, askId } from './consent'

export const subscribe = operation<MemberApi['subscribe']>()({
  input: v.strictObject({ contestId: id, askId, answers }),
  async run({ contestId, askId, answers }, { asker, now, openid, store }) {
    if (asker.kind === 'nobody') return refuse('not_signed_in')
    const contest = await store.contests.get(contestId, now)
    if (!contest) return refuse('contest_not_found')
    if (phaseAt(contest.sheet, now) !== 'upcoming') return refuse('contest_not_upcoming')
    const grants = grantsOf({ memberId: asker.id, askId, answers }, now, keeping.messages)
    const templateId = federation.templates.contestOpens.id
    if (answers[templateId] !== 'accept') {
      await store.subscriptions.insert(grants)
      return { reminded: false }
    }
    const topic = openingTopic(contestId)
    const reminder: Reminder = {
      _id: reminderId(topic, asker.id),
      kind: 'reminder',
      topic,
      contestId,
      memberId: asker.id,
      templateId,
      openid,
      state: 'waiting',
      run: '',
      at: now,
      keepUntil: contest.opensAt + keeping.messages.ended,
    }
    // Both at once in one write; a repeat, or one more grant for the same reminder, finds a row there.
    if (!(await store.subscriptions.insert([...grants, reminder]))) {
      for (const grant of grants) await store.subscriptions.insert([grant])
      if (!(await store.subscriptions.insert([reminder]))) await store.subscriptions.renew(reminder)
    }
    return { reminded: true }
  },
})
