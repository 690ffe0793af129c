import { chanceOf, type Chance } from '../../support/chance'
import { beginContest, doWhatIsLeft, nextEvening, readTheEnd } from '../contest'
import type { History } from '../history'
import type { Act, Jump } from '../lockstep'
import type { Phone } from '../phone'
import type { Place } from '../place'
import { foldRound, phonesRound, step } from '../run'
import { correction } from './corrections'
import { lookAtFrozen } from './frozen'
import { richSheetOf } from './sheets'
import { arrangements } from './staff'
import { richWish } from './wishes'

/** Members play in every round; beside them workers fold, and staff arrange things and put the contest right. */
const rounds = ['play', 'arrange', 'fold', 'correct', 'fold', 'arrange', 'correct', 'fold', 'play'] as const

/** Plays one contest that has everything, with the faults of this seed. */
export async function playRichContest(place: Place, seed: number): Promise<History> {
  const chance = chanceOf(seed)
  const { clock } = place.district.cloud
  const sheet = richSheetOf(chance, nextEvening(clock.now()))
  const phones = place.phones.slice(0, chance.pick([3, 3, 4, 6]))
  const history = await beginContest(place, `seed-${seed}`, sheet, phones)
  const closes = Date.parse(sheet.window.closes)
  place.clocks.stray = chanceOf(seed + 1_000_000)
  // Open by the clock of every instance.
  clock.moveTo(Date.parse(sheet.window.opens) + 5000)
  for (const round of rounds) {
    await playRound(place, history, phones, round, chance)
    step(place, history, sheet, chance)
  }
  if (history.staff.some(({ input, reply }) => reply?.ok && 'closesAt' in input)) {
    clock.moveTo(Math.max(clock.now(), closes + 30_000))
    for (const round of ['play', 'play'] as const) await playRound(place, history, phones, round, chance)
  }
  place.clocks.stray = null
  await doWhatIsLeft(place, history)
  await lookAtFrozen(place, history)
  if (chance.is(0.3)) await correctTheFrozen(place, history, chance)
  await readTheEnd(place, history, phones)
  return history
}

async function playRound(
  place: Place,
  history: History,
  phones: Phone[],
  round: (typeof rounds)[number],
  chance: Chance,
): Promise<void> {
  const acts = phonesRound(place, history, phones, chance, richWish)
  const among = (more: (Act | Jump)[]) => {
    for (const act of more) acts.splice(chance.between(0, acts.length), 0, act)
  }
  if (round === 'fold') among(foldRound(place, chance))
  if (round === 'arrange') among(arrangements(place, history, phones, chance))
  if (round === 'correct') among([await correction(place, history, chance)])
  await place.lockstep.play(acts, chance)
  history.seen.push(await place.documents('attempts', { contestId: history.contestId }))
}

/** A contest whose board is final is put right: that board stays, and another is worked out beside it. */
async function correctTheFrozen(place: Place, history: History, chance: Chance): Promise<void> {
  await place.lockstep.play([await correction(place, history, chance)], chance)
  await place.lockstep.play(foldRound(place, chance), chance)
  await doWhatIsLeft(place, history)
  await lookAtFrozen(place, history)
}
