import * as v from 'valibot'
import type { DeskApi } from '../../contract/desk'
import { pathTo } from '../../domain/unit'
import { id } from '../kernel/input'
import { refuse } from '../kernel/refusal'
import { staffOperation } from '../kernel/staff-operation'
import { drawUnitCode } from '../registrar/unit-code'
import { unitsNow } from '../registrar/units'

export const makeUnitCode = staffOperation<DeskApi['makeUnitCode']>()({
  needs: 'make codes',
  input: v.strictObject({ unitId: id }),
  over: async ({ unitId }, { store, now }) => [
    pathTo(unitId, (await unitsNow(store, now)).byId) ?? 'district',
  ],
  async run({ unitId }, { store, now, weixin }) {
    const unit = (await unitsNow(store, now)).byId.get(unitId)
    if (!unit) return refuse('unit_not_found')
    const drawn = await drawUnitCode(unit, weixin)
    return drawn ? { picture: drawn.picture.toString('base64'), name: drawn.name } : refuse('code_not_made')
  },
})
