import type { DeskApi } from '../../contract/desk'
import { plantExport } from '../support/exports'
import type { District } from '../support/district'
import { memberIdOf } from '../support/staff'
import { unitOf, type Asker } from './askers'
import type { Outcome, PlaceName } from './rows'

type AskAs = (asker: Asker, operation: keyof DeskApi, input: unknown) => Promise<Outcome>

let exports = 0

/** How the results of a place are asked for; those of the district without a unit. */
export function resultAttempts(ask: AskAs, district: () => District) {
  const at = (place: PlaceName | 'oneself', field = 'unitId') =>
    place === 'district' || place === 'oneself' ? {} : { [field]: unitOf[place] }
  const contestId = 'spring'
  type At = PlaceName | 'oneself'
  return {
    listUnitResults: (asker: Asker, place: At) =>
      ask(asker, 'listUnitResults', { contestId, level: 'enterprise', ...at(place, 'within') }),
    listMemberResults: (asker: Asker, place: At) =>
      ask(asker, 'listMemberResults', { contestId, ...at(place) }),
    listAbsent: (asker: Asker, place: At) => ask(asker, 'listAbsent', { contestId, ...at(place) }),
    beginExport: (asker: Asker, place: At) =>
      ask(asker, 'beginExport', { contestId, what: ['units'], ...at(place) }),
    async readExport(asker: Asker, place: At) {
      const _id = `export-${String((exports += 1))}`
      const by = asker.openid ? memberIdOf(asker.openid) : 'nobody'
      const exportId = await plantExport(district(), { _id, by, ...at(place) })
      return ask(asker, 'readExport', { exportId, of: 'street' })
    },
  }
}
