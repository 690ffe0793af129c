import * as v from 'valibot'
import { keeping } from '../../../config/privacy'
import type { MemberApi } from '../../../contract/member'
import { grantsOf } from '../../../domain/subscription'
import { operation } from '../../kernel/operation'
import { refuse } from '../../kernel/refusal'
import { answers, askId } from './consent'

export const topUp = operation<MemberApi['topUp']>()({
  input: v.strictObject({ askId, answers }),
  async run({ askId, answers }, { asker, now, store }) {
    if (asker.kind === 'nobody') return refuse('not_signed_in')
    const grants = grantsOf({ memberId: asker.id, askId, answers }, now, keeping.messages)
    await store.subscriptions.insert(grants)
    return { accepted: Object.values(answers).includes('accept') }
  },
})
