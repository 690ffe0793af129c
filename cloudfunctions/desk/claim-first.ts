import * as v from 'valibot'
import type { DeskApi } from '../../contract/desk'
import { hashOf, sameHash } from '../codes/code'
import { mostTries } from '../codes/first-code'
import { refuse } from '../kernel/refusal'
import { staffOperation } from '../kernel/staff-operation'
import { meantChange } from './grant-change'
import { code } from './input'

export const claimFirst = staffOperation<DeskApi['claimFirst']>()({
  needs: 'become staff',
  input: v.strictObject({ code }),
  async intend(input, scene) {
    const { me, now, store } = scene
    // Whom one meets in the list of staff has a name.
    if (!(await store.members.get(me.id))?.name) return refuse('profile_needed')
    // Whatever is wrong, the same calls are made and the same is answered: a guess learns nothing, also not from the time.
    const counted = await store.invitations.tryFirst(now, mostTries)
    const [first, isTaken] = await Promise.all([store.invitations.first(), store.staff.hasAdministrator()])
    const isRight = sameHash(hashOf(input.code), first?.hash ?? '')
    if (!first || !counted || !isRight || isTaken) return refuse('code_not_accepted')
    const useCode = () => store.invitations.use(first, now)
    return meantChange({ subject: me, give: [first.grant], take: [], useCode }, scene)
  },
})
