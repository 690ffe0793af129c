import * as v from 'valibot'
import type { DeskApi } from '../../contract/desk'
import { pathTo } from '../../domain/unit'
import { id, words } from '../kernel/input'
import { staffOperation } from '../kernel/staff-operation'
import { namesOf, unitsNow } from '../registrar/units'

const most = 30

export const findUnits = staffOperation<DeskApi['findUnits']>()({
  needs: 'see contests',
  input: v.strictObject({
    text: v.exactOptional(words(0, 60)),
    ids: v.exactOptional(v.pipe(v.array(id), v.maxLength(1000))),
  }),
  async run({ text = '', ids }, { now, store }) {
    const units = await unitsNow(store, now)
    const wanted = ids
      ? ids.flatMap((unitId) => units.byId.get(unitId) ?? [])
      : [...units.byId.values()].filter(({ name, short, initials }) =>
          [name, short ?? '', initials].some((words) => words.includes(text)),
        )
    return {
      units: wanted.slice(0, ids ? 1000 : most).map(({ id: unitId, people }) => ({
        unitId,
        names: namesOf(pathTo(unitId, units.byId), units),
        people,
      })),
    }
  },
})
