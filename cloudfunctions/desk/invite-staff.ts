import * as v from 'valibot'
import type { DeskApi } from '../../contract/desk'
import { commonPlace } from '../../domain/staff'
import { codeLasts, hashOf, makeCode } from '../codes/code'
import { refuse } from '../kernel/refusal'
import { staffOperation } from '../kernel/staff-operation'
import type { Invitation } from '../store/invitations'
import { grant } from './input'
import { areKnown, placesOf } from './places'

export const inviteStaff = staffOperation<DeskApi['inviteStaff']>()({
  needs: 'manage staff',
  input: v.strictObject({ grant }),
  over: ({ grant }, scene) => placesOf([grant], scene),
  async intend({ grant }, scene) {
    const { me, now, random, store } = scene
    if (!(await areKnown([grant], scene))) return refuse('unit_not_found')
    const code = makeCode(random)
    const endsAt = now + codeLasts
    const invitation: Invitation = {
      _id: random(),
      hash: hashOf(code),
      grant,
      over: commonPlace(await placesOf([grant], scene)),
      by: me.id,
      state: 'open',
      tries: 0,
      endsAt,
    }
    return {
      about: `invitation:${invitation._id}`,
      before: null,
      after: { grant, endsAt },
      write: async () => (await store.invitations.insert(invitation)) || refuse('changed_meanwhile'),
      answer: { code, endsAt },
    }
  },
})
