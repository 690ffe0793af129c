import * as v from 'valibot'
import type { MemberApi } from '../../../contract/member'
import { id } from '../../kernel/input'
import { operation } from '../../kernel/operation'
import { refuse } from '../../kernel/refusal'

export const cancelReminder = operation<MemberApi['cancelReminder']>()({
  input: v.strictObject({ contestId: id }),
  async run({ contestId }, { asker, now, store }) {
    if (asker.kind === 'nobody') return refuse('not_signed_in')
    await store.subscriptions.cancel(contestId, asker.id, now)
    return { reminded: false }
  },
})
