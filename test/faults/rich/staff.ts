import type { Chance } from '../../support/chance'
import { badLuck } from '../acts'
import type { History, StaffTold } from '../history'
import type { Act } from '../lockstep'
import type { Phone } from '../phone'
import type { Place } from '../place'
import { organiser, unitIds } from './place'

/** One call of the organiser's desk, with its own bad luck. */
export function staffAct(
  place: Place,
  history: History,
  operation: string,
  input: object,
  chance: Chance,
): Act {
  const { cloud } = place.district
  const tag = place.tag()
  const fault = badLuck(chance)
  return {
    function: 'desk',
    tag,
    lives: 15_000,
    fault,
    async begin() {
      const began = cloud.clock.now()
      const outcome = await cloud.call('desk', { operation, input, tag }, { openid: organiser })
      history.staff.push({
        ...{ tag, operation, input, began, heard: outcome.ok },
        ended: cloud.clock.now(),
        reply: (outcome.ok ? outcome.result : null) as StaffTold['reply'],
        disturbed: fault !== null && fault.does !== 'hang',
      })
    },
  }
}

/** The organiser arranges something for members or units, at times twice at once for one member, or takes it back. */
export function arrangements(place: Place, history: History, phones: Phone[], chance: Chance): Act[] {
  const { contestId } = history
  const granted = history.staff.flatMap(({ operation, reply }) =>
    operation === 'grantOverride' && reply?.ok
      ? [(reply.data as { override: { id: string } }).override.id]
      : [],
  )
  if (granted.length > 0 && chance.is(0.3)) {
    const input = { contestId, overrideId: chance.pick(granted), reason: '办错了' }
    return [staffAct(place, history, 'withdrawOverride', input, chance)]
  }
  const memberId = place.memberId(chance.pick(phones).openid)
  const to = chance.is(0.75) ? { memberId } : { unitId: chance.pick(unitIds) }
  return Array.from({ length: chance.pick([1, 1, 2]) }, () =>
    staffAct(
      place,
      history,
      'grantOverride',
      { contestId, to, ...what(history, chance), reason: '突然停电' },
      chance,
    ),
  )
}

function what({ sheet }: History, chance: Chance): object {
  const closes = Date.parse(sheet.window.closes)
  return chance.pick([
    { tries: 1 },
    { tries: 1, minutes: 1 },
    { minutes: 2 },
    { minutes: 3 },
    { tries: 2, closesAt: closes + chance.pick([10, 30]) * 60_000 },
    { closesAt: closes + 20 * 60_000 },
  ])
}
