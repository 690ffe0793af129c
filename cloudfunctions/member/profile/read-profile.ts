import type { MemberApi } from '../../../contract/member'
import { nothing } from '../../kernel/input'
import { operation } from '../../kernel/operation'

export const readProfile = operation<MemberApi['readProfile']>()({
  input: nothing,
  async run(_, { asker, store }) {
    const me = asker.kind === 'member' ? await store.members.get(asker.id) : null
    return { profile: me && { name: me.name, streetId: me.streetId } }
  },
})
