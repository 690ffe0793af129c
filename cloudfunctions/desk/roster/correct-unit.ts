import * as v from 'valibot'
import type { DeskApi } from '../../../contract/desk'
import { words } from '../../kernel/input'
import { refuse } from '../../kernel/refusal'
import { staffOperation } from '../../kernel/staff-operation'
import { correctUnit as correct } from '../../registrar/correct-unit'
import { rosterId, unitChange } from './input'

export const correctUnit = staffOperation<DeskApi['correctUnit']>()({
  needs: 'keep the roster',
  input: v.strictObject({ holds: rosterId, change: unitChange, reason: words(2, 200) }),
  over: () => ['district'],
  async intend({ holds, change, reason }, { me, now, random, store: { roster } }) {
    const current = await roster.currentNow()
    if (!current) return refuse('roster_not_found')
    if (current.rosterId !== holds) return refuse('changed_meanwhile')
    const made = await correct(roster, current, change, { by: me.id, now, chance: random() })
    if ('wrong' in made) return refuse(made.wrong === 'unknown' ? 'unit_not_found' : `unit_${made.wrong}`)
    const { unitId, before, after, rosterId } = made
    return {
      about: `unit:${unitId}`,
      before,
      after: { ...after, rosterId, reason },
      follows: current.auditId ?? undefined,
      write: async (auditId) => (await made.write(auditId)) || refuse('changed_meanwhile'),
      answer: { rosterId, unitId },
    }
  },
})
