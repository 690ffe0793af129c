import type { MemberApi } from '../../../contract/member'
import { nothing } from '../../kernel/input'
import { operation } from '../../kernel/operation'
import { unitsNow } from '../../registrar/units'
import { presentProfile } from './present'

export const readProfile = operation<MemberApi['readProfile']>()({
  input: nothing,
  async run(_, { asker, now, store }) {
    const me = asker.kind === 'member' ? await store.members.get(asker.id) : null
    return { profile: me && presentProfile(me, await unitsNow(store, now)) }
  },
})
