import { beginContest, endContest, nextEvening } from '../contest'
import type { History } from '../history'
import type { Act } from '../lockstep'
import type { Phone } from '../phone'
import type { Place } from '../place'
import { hands, plainlyCounted } from './hands'

/** No grant makes more database calls. */
const everyCallOfAGrant = Array.from({ length: 14 }, (_, at) => at + 1)
/** Until every instance knows, by whatever clock. */
const untilKnown = 25_000

/**
 * The organiser gives an open paper a minute more while another grant, of three minutes, hangs at each of its database calls;
 * then tries are arranged, used up and withdrawn, and at last a later close.
 */
export async function sweepArrangements(place: Place): Promise<History> {
  const { clock } = place.district.cloud
  const opens = nextEvening(clock.now())
  const phones = place.phones.slice(0, 2)
  const [phone, other] = phones as [Phone, Phone]
  const sheet = { ...plainlyCounted(opens), tries: { perDay: everyCallOfAGrant.length, inAll: null } }
  const history = await beginContest(place, 'arranged-hang', sheet, phones)
  const { start, submit, staff, play } = hands(place, history)
  const to = { memberId: place.memberId(phone.openid) }
  const grant = (what: object) => staff('grantOverride', { to, reason: '突然停电', ...what })
  const paper = async (member: Phone) => {
    await play(start(member))
    if (member.paper) await play(submit(member, 1))
  }
  clock.moveTo(opens + 1000)
  for (const nth of everyCallOfAGrant) {
    await play(start(phone))
    clock.advance(untilKnown)
    const hanging: Act = { ...grant({ minutes: 3 * nth }), fault: { nth, does: 'hang' } }
    await play(hanging, grant({ minutes: 3 * nth - 2 }))
    clock.advance(untilKnown)
    await play(submit(phone, 1))
  }
  await play(grant({ tries: 1 }), grant({ tries: 1 }))
  clock.advance(untilKnown)
  await paper(phone)
  await play(withdrawal())
  clock.advance(2 * untilKnown)
  for (let tries = 0; tries < 3; tries += 1) await paper(phone)
  clock.advance(2 * untilKnown)
  const close = Date.parse(sheet.window.closes)
  await play(grant({ tries: 1, closesAt: close + 30 * 60_000 }))
  clock.moveTo(close + untilKnown)
  // By now a board would be frozen that waits for the sheet's close alone.
  for (let runs = 0; runs < 4; runs += 1) {
    clock.advance(65_000)
    await place.district.tick()
  }
  for (const each of [phone, other]) await paper(each)
  history.seen.push(await place.documents('attempts', { contestId: history.contestId }))
  await endContest(place, history, phones)
  return history

  function withdrawal(): Act {
    const granted = history.staff.at(-1)?.reply?.data as { override: { id: string } }
    return staff('withdrawOverride', { overrideId: granted.override.id, reason: '办错了' })
  }
}

/** Bonuses and papers of a day on clocks that differ, just before midnight. */
export async function playAtMidnight(place: Place): Promise<History> {
  const { clock } = place.district.cloud
  const opens = nextEvening(clock.now())
  const phones = place.phones.slice(0, 2)
  const sheet = plainlyCounted(opens)
  const bonus = sheet.bonus.map((rule) => ({ ...rule, perDay: 1 }))
  const onceADay = { ...sheet, bonus, tries: { perDay: 1, inAll: null } }
  const history = await beginContest(place, 'midnight', onceADay, phones)
  const { start, earn, submit, play } = hands(place, history)
  // Eight in the evening, and four hours more.
  clock.moveTo(opens + 4 * 3600_000 - 60_000)
  const [first, second] = phones as [Phone, Phone]
  await play(start(second))
  clock.moveTo(opens + 4 * 3600_000 - 1000)
  for (const error of [4000, -4000, 4000]) {
    place.clocks.stray = { between: () => 0, is: () => false, pick: () => error as never }
    for (const phone of [first, second]) await play(earn(phone, 'sign-in'))
    await play(start(first))
    if (first.paper) await play(submit(first, 1))
  }
  place.clocks.stray = null
  await play(submit(second, 1))
  await endContest(place, history, phones)
  return history
}
