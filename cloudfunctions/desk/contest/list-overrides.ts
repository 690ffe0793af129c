import * as v from 'valibot'
import type { DeskApi } from '../../../contract/desk'
import { mayDo } from '../../../domain/staff'
import { id } from '../../kernel/input'
import { refuse } from '../../kernel/refusal'
import { staffOperation } from '../../kernel/staff-operation'
import { shownOverride } from './override-places'

const perPage = 50

export const listOverrides = staffOperation<DeskApi['listOverrides']>()({
  needs: 'see what is arranged',
  input: v.strictObject({ contestId: id, after: v.exactOptional(id) }),
  async run({ contestId, after }, { me, now, store }) {
    if (!(await store.contests.get(contestId, now))) return refuse('contest_not_found')
    const all = await store.overrides.fresh(contestId)
    const seen = all
      .filter(({ _id, over }) => (!after || _id < after) && mayDo(me.grants, 'arrange apart', [over]).may)
      .reverse()
    const rows = seen.slice(0, perPage)
    return {
      overrides: rows.map(shownOverride),
      next: seen.length > perPage ? (rows.at(-1)?._id ?? null) : null,
    }
  },
})
