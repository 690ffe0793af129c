import { federation } from '../../config/federation'
import type { Chance } from '../support/chance'
import { badLuck, memberAct, slowness, timerAct } from './acts'
import type { History } from './history'
import type { Act, Jump } from './lockstep'
import type { Phone } from './phone'
import type { Place } from './place'

const templateId = federation.templates.contestOpens.id

/** Members ask to be reminded, change their minds and ask again; then the contest opens and the errand runs, badly. */
export async function playReminders(
  place: Place,
  history: History,
  phones: Phone[],
  opens: number,
  chance: Chance,
): Promise<void> {
  if (!chance.is(0.5)) return
  const { cloud } = place.district
  const { contestId } = history
  const acts: (Act | Jump)[] = []
  for (const phone of phones) {
    for (let asked = chance.between(1, 2); asked > 0; asked -= 1) {
      cloud.wechat.grant(phone.openid, templateId)
      const input = { contestId, askId: `asking-${place.tag()}`, answers: { [templateId]: 'accept' } }
      const wish = { operation: 'subscribe', input: input as never }
      for (let times = chance.between(1, 3); times > 0; times -= 1)
        acts.push(memberAct(place, history, phone, wish, chance))
    }
    if (chance.is(0.3)) {
      const wish = { operation: 'cancelReminder', input: { contestId } as never }
      acts.splice(chance.between(0, acts.length), 0, memberAct(place, history, phone, wish, chance))
    }
  }
  await place.lockstep.play(acts, chance)
  cloud.clock.moveTo(opens + 500)
  for (const does of ['lost', 'down', 'refuse', 'busy'] as const)
    if (chance.is(0.3)) cloud.wechat.script({ does })
  const errand = () => timerAct(place, 'errands', badLuck(chance))
  const slow = timerAct(place, 'errands', slowness(chance))
  await place.lockstep.play([slow, { jump: 61_000, patient: chance.is(0.8) }, errand()], chance)
  cloud.clock.advance(chance.pick([1000, 61_000, 130_000]))
  await place.lockstep.play([errand(), errand()], chance)
}
