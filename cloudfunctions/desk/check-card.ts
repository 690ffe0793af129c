import * as v from 'valibot'
import type { DeskApi } from '../../contract/desk'
import { refuse } from '../kernel/refusal'
import { staffOperation } from '../kernel/staff-operation'
import { namesOf, unitsNow } from '../registrar/units'

export const checkCard = staffOperation<DeskApi['checkCard']>()({
  needs: 'check a card',
  // A camera reads whatever lies before it: what is no code of ours is told so, not that the input was wrong.
  input: v.strictObject({ code: v.pipe(v.string(), v.maxLength(1000)) }),
  async run({ code }, { cardOf, now, store }) {
    const card = cardOf(code)
    if ('why' in card) return refuse(card.why === 'old' ? 'card_old' : 'card_not_accepted')
    const [member, units] = await Promise.all([store.members.get(card.memberId), unitsNow(store, now)])
    // Who was forgotten in this very minute has no card any more.
    if (!member) return refuse('card_not_accepted')
    return {
      name: member.name,
      units: namesOf(member.unit, units),
      verified: member.personId !== null,
    }
  },
})
