import type { DeskApi } from '../../contract/desk'
import { nothing } from '../kernel/input'
import { staffOperation } from '../kernel/staff-operation'

export const readMe = staffOperation<DeskApi['readMe']>()({
  needs: 'know oneself',
  input: nothing,
  run: (_, { me }) => ({ memberId: me.id, grants: [...me.grants] }),
})
