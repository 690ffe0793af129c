import * as v from 'valibot'
import type { DeskApi } from '../../../contract/desk'
import { boardOf } from '../../../domain/correction'
import { id } from '../../kernel/input'
import { isRefusal } from '../../kernel/refusal'
import { staffOperation } from '../../kernel/staff-operation'
import { pageId } from '../../store/boards'
import { absentCursor, absentRows } from './absent-rows'
import { asked, hourOf, placeAsked } from './asked'

export const listAbsent = staffOperation<DeskApi['listAbsent']>()({
  needs: 'look into a contest',
  input: v.strictObject({
    contestId: id,
    unitId: v.exactOptional(id),
    after: v.exactOptional(v.pipe(v.string(), v.regex(absentCursor))),
  }),
  over: async ({ contestId, unitId }, scene) => [await placeAsked(contestId, unitId, scene)],
  async run({ contestId, unitId, after }, scene) {
    const { store, now } = scene
    const what = await asked(contestId, unitId, scene)
    if (isRefusal(what)) return what
    const [summary, slice] = await Promise.all([
      store.boards.page(pageId.summary(boardOf(contestId, what.contest.edition)), now),
      absentRows(what, after, scene),
    ])
    return { hour: hourOf(what.contest, summary?.kind === 'summary' ? summary : null), ...slice }
  },
})
