import type { RuleSheet } from '../../domain/rule-sheet'
import { chanceOf, type Chance } from '../support/chance'
import { badLuck, memberAct, slowness, timerAct } from './acts'
import { beginContest, endContest, nextEvening } from './contest'
import type { History } from './history'
import type { Act, Jump } from './lockstep'
import type { Phone, Wish } from './phone'
import type { Place } from './place'
import { playReminders } from './reminders'
import { sheetOf } from './sheets'

const day = 86_400_000
const beijing = 8 * 3600_000
/** Phones play and workers fold. */
const rounds = ['phones', 'fold', 'phones', 'phones', 'fold'] as const

/** Plays one contest from its announcement to its final board, with the faults of this seed. */
export async function playContest(place: Place, seed: number): Promise<History> {
  const chance = chanceOf(seed)
  const { clock } = place.district.cloud
  const sheet = sheetOf(chance, nextEvening(clock.now()))
  const phones = place.phones.slice(0, chance.pick([3, 3, 4, 4, 6]))
  const history = await beginContest(place, `seed-${seed}`, sheet, phones)
  const opens = Date.parse(sheet.window.opens)
  // Of its own, so that the clocks of instances change no other choice of this seed.
  place.clocks.stray = chanceOf(seed + 1_000_000)
  await playReminders(place, history, phones, opens, chance)
  // Open by the clock of every instance.
  clock.moveTo(opens + 5000)
  for (const round of rounds) {
    const acts = round === 'fold' ? foldRound(place, chance) : phonesRound(place, history, phones, chance)
    await place.lockstep.play(acts, chance)
    history.seen.push(await place.documents('attempts', { contestId: history.contestId }))
    step(place, history, sheet, chance)
  }
  place.clocks.stray = null
  await endContest(place, history, phones)
  return history
}

type WishOf = (phone: Phone, chance: Chance, history: History, other: string | null) => Wish
const plainWish: WishOf = (phone, chance, { contestId }, other) => phone.wish(chance, contestId, other)

/** Several members at once; some calls are repeated two to five times, and the clock may fold meanwhile. */
export function phonesRound(
  place: Place,
  history: History,
  phones: Phone[],
  chance: Chance,
  wishOf: WishOf = plainWish,
): (Act | Jump)[] {
  const others = [...history.papers.keys()]
  const acts: (Act | Jump)[] = []
  for (const phone of phones) {
    const other = others.length > 0 ? chance.pick(others) : null
    for (let sent = phone.paper ? chance.between(1, 3) : 1; sent > 0; sent -= 1) {
      const wish = wishOf(phone, chance, history, other)
      for (let times = chance.is(0.15) ? chance.between(2, 5) : 1; times > 0; times -= 1)
        acts.splice(chance.between(0, acts.length), 0, memberAct(place, history, phone, wish, chance))
    }
    if (chance.is(0.2)) acts.push({ jump: chance.between(100, 6000) })
  }
  if (chance.is(0.25))
    acts.splice(chance.between(0, acts.length), 0, timerAct(place, 'clock', badLuck(chance)))
  return acts
}

/** Two or three workers, whose leases may run out while they are at it. */
export function foldRound(place: Place, chance: Chance): (Act | Jump)[] {
  place.district.cloud.clock.advance(6000)
  const more = Array.from({ length: chance.between(1, 2) }, () => [
    { jump: chance.pick([6000, 61_000, 61_000, 61_000]), patient: chance.is(0.8) },
    timerAct(place, 'clock', badLuck(chance)),
  ])
  return [timerAct(place, 'clock', slowness(chance)), ...more.flat()]
}

/** Time goes by: a little, to the end of somebody's paper, to midnight, to the close. */
export function step(place: Place, history: History, sheet: RuleSheet, chance: Chance): void {
  const { clock } = place.district.cloud
  const now = clock.now()
  const open = history.seen.at(-1)?.filter(({ state }) => state === 'open') ?? []
  const about = (moment: number) => moment + chance.pick([-3000, -500, 500, 3000])
  const grace = sheet.paper.graceSeconds * 1000
  const moments = [now + chance.between(500, 30_000), now + chance.between(500, 30_000)]
  if (open.length > 0) moments.push(about(chance.pick(open).deadline + chance.pick([0, grace])))
  if (chance.is(0.4)) moments.push(about(Math.ceil((now + beijing) / day) * day - beijing))
  if (chance.is(0.1)) moments.push(about(Date.parse(sheet.window.closes) + chance.pick([0, grace])))
  clock.moveTo(Math.max(now, chance.pick(moments)))
}
