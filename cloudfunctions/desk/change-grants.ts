import * as v from 'valibot'
import type { DeskApi } from '../../contract/desk'
import { mayChangeRightsOf } from '../../domain/staff'
import { refuse } from '../kernel/refusal'
import { staffOperation } from '../kernel/staff-operation'
import { meantChange } from './grant-change'
import { grants, memberId } from './input'
import { areKnown, placesOf, shownGrants } from './places'

export const changeGrants = staffOperation<DeskApi['changeGrants']>()({
  needs: 'manage staff',
  input: v.strictObject({ memberId, give: grants, take: grants }),
  over: ({ give, take }, scene) => placesOf([...give, ...take], scene),
  async intend({ memberId, give, take }, scene) {
    const { me, store } = scene
    const may = mayChangeRightsOf(me.id, memberId)
    if (!may.may) return refuse(may.why)
    if (!(await areKnown(give, scene))) return refuse('unit_not_found')
    const row = await store.staff.get(memberId)
    // Whoever is no staff becomes it by accepting an invitation, not by somebody else's decision.
    // Of somebody whom the asker would not find in the list of staff, not even that is told.
    const shown = row ? await shownGrants({ id: memberId, grants: row.grants }, scene) : []
    if (!row || shown.length === 0) return refuse('staff_not_found')
    return meantChange({ subject: { id: memberId, row }, give, take }, scene)
  },
})
