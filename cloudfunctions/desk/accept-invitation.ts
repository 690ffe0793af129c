import * as v from 'valibot'
import type { DeskApi } from '../../contract/desk'
import { mayChangeRightsOf, mayDo } from '../../domain/staff'
import { hashOf } from '../codes/code'
import { refuse } from '../kernel/refusal'
import { staffOperation } from '../kernel/staff-operation'
import { giveBackTry, spendTry } from '../kernel/tries'
import { meantChange } from './grant-change'
import { code } from './input'

export const acceptInvitation = staffOperation<DeskApi['acceptInvitation']>()({
  needs: 'become staff',
  input: v.strictObject({ code }),
  async intend(input, scene) {
    const { me, now, store } = scene
    // Whom one meets in the list of staff has a name.
    if (!(await store.members.get(me.id))?.name) return refuse('profile_needed')
    const spent = await spendTry(scene, 'invitation')
    if (spent) return spent
    const found = await store.invitations.byHash(hashOf(input.code))
    // An invitation is worth what its maker may hand out at this hour, not what they could when they made it.
    const maker = await store.staff.get(found?.by ?? 'nobody')
    const stands =
      found && found.state === 'open' && found.endsAt > now
        ? mayDo(maker?.grants ?? [], 'manage staff', [found.over]).may
        : false
    if (!found || !maker || !stands) return refuse('code_not_accepted')
    await giveBackTry(scene, 'invitation')
    const may = mayChangeRightsOf(maker._id, me.id)
    if (!may.may) return refuse(may.why)
    const useCode = () => store.invitations.use(found, now)
    return meantChange({ subject: me, give: [found.grant], take: [], useCode }, scene)
  },
})
