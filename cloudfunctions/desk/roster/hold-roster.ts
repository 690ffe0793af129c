import * as v from 'valibot'
import type { DeskApi } from '../../../contract/desk'
import { refuse } from '../../kernel/refusal'
import { staffOperation } from '../../kernel/staff-operation'
import { hasCome, makeHold } from '../../registrar/bring-roster'
import { figuresOf, rosterId } from './input'

export const holdRoster = staffOperation<DeskApi['holdRoster']>()({
  needs: 'keep the roster',
  input: v.strictObject({ rosterId, holds: v.nullable(rosterId) }),
  over: () => ['district'],
  async intend(input, { me, now, store: { roster } }) {
    const answer = { rosterId: input.rosterId }
    const [current, version] = await Promise.all([roster.currentNow(), roster.version(input.rosterId)])
    if (current?.rosterId === input.rosterId) return { already: answer }
    if ((current?.rosterId ?? null) !== input.holds) return refuse('changed_meanwhile')
    // A correction lived only while it held: whoever wants it back makes it again.
    const mayHold = version && !version.peopleOf && version.state !== 'units'
    const isWhole = mayHold && (version.state === 'whole' || (await hasCome(roster, version)))
    if (!isWhole) return refuse('roster_incomplete')
    return {
      about: `roster:${input.rosterId}`,
      before: current && figuresOf(current),
      after: figuresOf({ ...version, rosterId: version._id }),
      follows: current?.auditId ?? undefined,
      write: async (auditId) =>
        (await makeHold(roster, version, { holds: input.holds, by: me.id, auditId }, now)) ||
        refuse('changed_meanwhile'),
      answer,
    }
  },
})
