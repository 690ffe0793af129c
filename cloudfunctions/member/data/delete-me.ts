import * as v from 'valibot'
import type { MemberApi } from '../../../contract/member'
import { forgetMember } from '../../forgetting/forget-member'
import { operation } from '../../kernel/operation'
import { refuse } from '../../kernel/refusal'

export const deleteMe = operation<MemberApi['deleteMe']>()({
  input: v.strictObject({ confirm: v.literal('delete') }),
  async run(_, { asker, now, store }) {
    if (asker.kind === 'nobody') return refuse('not_signed_in')
    return (await forgetMember(store, asker.id, now)) ? {} : refuse('busy')
  },
})
