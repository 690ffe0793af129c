import * as v from 'valibot'
import type { DeskApi } from '../../contract/desk'
import { mayChangeRightsOf, mayDo } from '../../domain/staff'
import { refuse } from '../kernel/refusal'
import { staffOperation } from '../kernel/staff-operation'
import { meantChange } from './grant-change'
import { memberId } from './input'
import { placesOf } from './places'

export const removeStaff = staffOperation<DeskApi['removeStaff']>()({
  needs: 'manage staff',
  input: v.strictObject({ memberId }),
  async over({ memberId }, scene) {
    const row = await scene.store.staff.get(memberId)
    return row && row.grants.length > 0 ? placesOf(row.grants, scene) : ['district']
  },
  async intend({ memberId }, scene) {
    const { me, store } = scene
    const may = mayChangeRightsOf(me.id, memberId)
    if (!may.may) return refuse(may.why)
    const row = await store.staff.get(memberId)
    if (!row || row.grants.length === 0) return refuse('staff_not_found')
    // Whoever got rights elsewhere since they were looked at is out of reach.
    const reached = mayDo(me.grants, 'manage staff', await placesOf(row.grants, scene))
    if (!reached.may) return refuse(reached.why)
    return meantChange({ subject: { id: memberId, row }, give: [], take: row.grants }, scene)
  },
})
