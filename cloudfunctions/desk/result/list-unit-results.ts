import * as v from 'valibot'
import type { DeskApi } from '../../../contract/desk'
import { boardOf } from '../../../domain/correction'
import { pathTo } from '../../../domain/unit'
import type { RankedUnit } from '../../../domain/unit-board'
import { orderedUnits } from '../../../domain/unit-results'
import { id } from '../../kernel/input'
import { isRefusal } from '../../kernel/refusal'
import { staffOperation } from '../../kernel/staff-operation'
import { pageId } from '../../store/boards'
import { asked, hourOf, placeAsked } from './asked'
import { bareUnit, isInvited, named, ruleOf, totalWithin, unitsWithin } from './unit-rows'

const perSlice = 200
const orders = ['place', 'people', 'members', 'absent', 'coverage', 'mean', 'papers'] as const

export const listUnitResults = staffOperation<DeskApi['listUnitResults']>()({
  needs: 'look into a contest',
  input: v.strictObject({
    contestId: id,
    level: v.picklist(['street', 'enterprise', 'team']),
    within: v.exactOptional(id),
    order: v.exactOptional(v.picklist(orders)),
    only: v.exactOptional(v.literal('absent')),
    after: v.exactOptional(id),
  }),
  over: async ({ contestId, within }, scene) => [await placeAsked(contestId, within, scene)],
  async run({ contestId, level, within, order = 'place', only, after }, scene) {
    const { store, now } = scene
    const what = await asked(contestId, within, scene)
    if (isRefusal(what)) return what
    const { contest, units } = what
    const [{ rows, awards }, total, summary] = await Promise.all([
      unitsWithin(store, what, level, now),
      totalWithin(store, what, now),
      store.boards.page(pageId.summary(boardOf(contestId, contest.edition)), now),
    ])
    const wanted = ({ id: unitId, members, people }: RankedUnit) =>
      only === undefined || (members === 0 && people > 0 && isInvited(contest, pathTo(unitId, units.byId)))
    const all = orderedUnits(rows, order)
    const from = after === undefined ? 0 : all.findIndex(({ id: unitId }) => unitId === after) + 1
    const left = all.slice(from).filter(wanted)
    const slice = left.slice(0, perSlice)
    const rule = ruleOf(contest, level)
    return {
      hour: hourOf(contest, summary?.kind === 'summary' ? summary : null),
      total,
      board: rule && { order: rule.order, minMembers: rule.minMembers },
      units: rows.filter(wanted).length,
      rows: slice.map((unit) => named(bareUnit(unit, awards, what), what)),
      next: left.length > perSlice ? (slice.at(-1)?.id ?? null) : null,
    }
  },
})
