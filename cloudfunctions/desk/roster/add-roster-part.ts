import * as v from 'valibot'
import type { DeskApi } from '../../../contract/desk'
import { refuse } from '../../kernel/refusal'
import { staffOperation } from '../../kernel/staff-operation'
import { bringPeople, bringUnits } from '../../registrar/bring-roster'
import { comingFor } from '../../registrar/old-rosters'
import { howMany, personLine, rosterId, unit } from './input'

/** Later than this a removal might begin under the hands of whoever brings; who goes on begins again. */
const acceptsFor = comingFor - 3600_000

export const addRosterPart = staffOperation<DeskApi['addRosterPart']>()({
  needs: 'bring a roster',
  input: v.union([
    v.strictObject({
      rosterId,
      n: howMany(999),
      units: v.pipe(v.array(unit), v.minLength(1), v.maxLength(1000)),
    }),
    v.strictObject({ rosterId, people: v.pipe(v.array(personLine), v.minLength(1), v.maxLength(1000)) }),
  ]),
  over: () => ['district'],
  async run(part, { now, store: { roster }, personIds }) {
    const version = await roster.version(part.rosterId)
    const isComing = version?.state === 'coming' || version?.state === 'people coming'
    if (!isComing || version.importedAt < now - acceptsFor) return refuse('roster_incomplete')
    if ('people' in part) await bringPeople(roster, part.rosterId, part.people, personIds)
    else if (version.state === 'coming') await bringUnits(roster, part.rosterId, part.n, part.units)
    return {}
  },
})
