import { federation } from '../../config/federation'
import { chanceOf } from '../support/chance'
import { memberAct, timerAct } from './acts'
import { beginContest, endContest, nextEvening } from './contest'
import type { History } from './history'
import type { Phone, Wish } from './phone'
import type { Place } from './place'
import { sheetOf } from './sheets'
import { quiet } from './sweeps'

const templateId = federation.templates.contestOpens.id

/** A reminder is asked for a second before the opening, and written only when the errand has found nobody. */
export async function askAtTheLastMoment(place: Place): Promise<History> {
  const { cloud } = place.district
  const opens = nextEvening(cloud.clock.now())
  const phones = place.phones.slice(0, 1)
  const [phone] = phones as [Phone]
  const contestId = 'last-moment'
  const history = await beginContest(place, contestId, sheetOf(chanceOf(1), opens), phones)
  cloud.wechat.grant(phone.openid, templateId)
  cloud.clock.moveTo(opens - 1000)
  const input = { contestId, askId: 'asking-last-moment', answers: { [templateId]: 'accept' } }
  const wish = { operation: 'subscribe', input } as unknown as Wish
  const slow = { ...memberAct(place, history, phone, wish, quiet), fault: { nth: 2, does: 'hang' as const } }
  const errand = timerAct(place, 'errands')
  await place.lockstep.play([slow, { jump: 10_000, patient: true }, errand], quiet)
  await endContest(place, history, phones)
  return history
}
