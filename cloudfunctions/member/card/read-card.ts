import type { MemberApi } from '../../../contract/member'
import { nothing } from '../../kernel/input'
import { operation } from '../../kernel/operation'
import { refuse } from '../../kernel/refusal'
import { unitsNow } from '../../registrar/units'
import { presentProfile } from '../profile/present'

export const readCard = operation<MemberApi['readCard']>()({
  input: nothing,
  async run(_, { asker, now, store, cardCode }) {
    if (asker.kind === 'nobody') return refuse('not_signed_in')
    const me = await store.members.get(asker.id)
    if (!me) return { card: null }
    const { name, unit, verified, phone } = presentProfile(me, await unitsNow(store, now))
    return {
      card: {
        name,
        units: unit?.names ?? [],
        verified,
        phoneProven: phone?.proven ?? false,
        ...cardCode(asker.id),
      },
    }
  },
})
