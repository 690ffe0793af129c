import * as v from 'valibot'
import type { DeskApi } from '../../../contract/desk'
import { id, words } from '../../kernel/input'
import { refuse } from '../../kernel/refusal'
import { staffOperation } from '../../kernel/staff-operation'

export const withdrawOverride = staffOperation<DeskApi['withdrawOverride']>()({
  needs: 'arrange apart',
  input: v.strictObject({ contestId: id, overrideId: id, reason: words(2, 200) }),
  over: async ({ overrideId }, { store }) => [(await store.overrides.get(overrideId))?.over ?? 'district'],
  async intend({ contestId, overrideId, reason }, { me, now, store }) {
    const [contest, row] = await Promise.all([
      store.contests.fresh(contestId),
      store.overrides.get(overrideId),
    ])
    if (!contest) return refuse('contest_not_found')
    if (row?.contestId !== contestId) return refuse('override_not_found')
    if (row.state === 'withdrawn') return { already: {} }
    if (contest.final) return refuse('contest_final')
    const { memberId, unitId, tries, minutes, closesAt } = row
    return {
      about: memberId ?? `unit:${String(unitId)}`,
      before: { contestId, overrideId, tries, minutes, closesAt },
      after: null,
      follows: row.auditId,
      async write(auditId) {
        const withdrawn = { by: me.id, at: now, reason }
        return (
          (await store.overrides.withdraw(overrideId, { withdrawn, auditId })) || refuse('changed_meanwhile')
        )
      },
      answer: {},
    }
  },
})
