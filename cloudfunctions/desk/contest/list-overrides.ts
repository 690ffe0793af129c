import * as v from 'valibot'
import type { DeskApi } from '../../../contract/desk'
import { mayDo } from '../../../domain/staff'
import { id } from '../../kernel/input'
import { refuse } from '../../kernel/refusal'
import { staffOperation } from '../../kernel/staff-operation'
import { namesOn, shownOverride } from './override-places'

const perPage = 50

export const listOverrides = staffOperation<DeskApi['listOverrides']>()({
  needs: 'see what is arranged',
  input: v.strictObject({ contestId: id, after: v.exactOptional(id) }),
  async run({ contestId, after }, scene) {
    const { me, now, store } = scene
    const contest = await store.contests.get(contestId, now)
    if (!contest) return refuse('contest_not_found')
    const all = await store.overrides.fresh(contestId)
    const seen = all
      .filter(({ _id, over }) => (!after || _id < after) && mayDo(me.grants, 'arrange apart', [over]).may)
      .reverse()
    const rows = seen.slice(0, perPage)
    const nameOf = await namesOn(rows, contest, scene)
    return {
      overrides: rows.map((row) => shownOverride(row, nameOf(row))),
      next: seen.length > perPage ? (rows.at(-1)?._id ?? null) : null,
    }
  },
})
