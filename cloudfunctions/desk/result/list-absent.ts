import * as v from 'valibot'
import type { DeskApi } from '../../../contract/desk'
import { boardOf } from '../../../domain/correction'
import { id, words } from '../../kernel/input'
import { isRefusal } from '../../kernel/refusal'
import { staffOperation } from '../../kernel/staff-operation'
import { pageId } from '../../store/boards'
import { absentCursor, absentNamed, absentRows } from './absent-rows'
import { asked, hourOf, placeAsked } from './asked'

export const listAbsent = staffOperation<DeskApi['listAbsent']>()({
  needs: 'look into a contest',
  input: v.strictObject({
    contestId: id,
    unitId: v.exactOptional(id),
    name: v.exactOptional(words(2, 40)),
    after: v.exactOptional(v.pipe(v.string(), v.regex(absentCursor))),
  }),
  over: async ({ contestId, unitId }, scene) => [await placeAsked(contestId, unitId, scene)],
  async run({ contestId, unitId, name, after }, scene) {
    const { store, now } = scene
    const what = await asked(contestId, unitId, scene)
    if (isRefusal(what)) return what
    const [summary, slice] = await Promise.all([
      store.boards.page(pageId.summary(boardOf(contestId, what.contest.edition)), now),
      name === undefined ? absentRows(what, after, scene) : absentNamed(name, what, scene),
    ])
    if (isRefusal(slice)) return slice
    return { hour: hourOf(what.contest, summary?.kind === 'summary' ? summary : null), ...slice }
  },
})
