import type { DeskApi } from '../../contract/desk'
import { nothing } from '../kernel/input'
import { staffOperation } from '../kernel/staff-operation'

export const readMe = staffOperation<DeskApi['readMe']>()({
  needs: 'know oneself',
  input: nothing,
  async run(_, { me, store }) {
    const name = (await store.members.get(me.id))?.name ?? null
    return { memberId: me.id, name, grants: [...me.grants] }
  },
})
