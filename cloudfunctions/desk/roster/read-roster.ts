import type { DeskApi } from '../../../contract/desk'
import { directoryPart } from '../../kernel/input'
import { staffOperation } from '../../kernel/staff-operation'
import { heldRoster } from './input'

const perPart = 1000

export const readRoster = staffOperation<DeskApi['readRoster']>()({
  needs: 'see the roster',
  input: directoryPart,
  over: () => ['district'],
  async run({ part, have }, { store }) {
    const current = await store.roster.currentNow()
    if (!current) return { held: null, parts: 0, units: [] }
    const units = await store.roster.units(current.rosterId)
    return {
      held: await heldRoster(current, store),
      parts: Math.ceil(units.length / perPart),
      units: have === current.rosterId ? null : units.slice(part * perPart, (part + 1) * perPart),
    }
  },
})
