import type { History } from '../faults/history'
import { askAtTheLastMoment } from '../faults/last-moment'
import type { Mishap } from '../faults/lockstep'
import type { Place } from '../faults/place'
import { openPlace } from '../faults/place'
import { playAtMidnight, sweepArrangements } from '../faults/rich/arranged'
import { openRichPlace } from '../faults/rich/place'
import { playRichContest } from '../faults/rich/run'
import { sweepBonuses, sweepEditions } from '../faults/rich/sweeps'
import { playContest } from '../faults/run'
import { isRich, seedsFrom } from '../faults/seeds'
import { everyCallOfAFold, everyCallOfAnErrand, sweepFolds, sweepReminders } from '../faults/sweeps'
import type { Mutant, Sweep } from './mutant'

/** How many contests a mutant may outlive; without it they keep every promise, as the project `faults` proves. */
const mostContests = 50

export interface Contest {
  what: string
  play(place: Place): Promise<History>
}

/** The contests that a mutant has to get through: first the one that is known to show it, then others. */
export function contestsFor({ shownBy }: Mutant): Contest[] {
  if (typeof shownBy === 'string') return sweep(shownBy)
  const hinted = shownBy === undefined ? [] : [shownBy]
  const others = seedsFrom(isRich(shownBy ?? 0) ? 'rich' : 'plain').slice(0, mostContests)
  return [...new Set([...hinted, ...others])].map((seed) => ({
    what: `seed ${seed}`,
    play: (place: Place) => (isRich(seed) ? playRichContest(place, seed) : playContest(place, seed)),
  }))
}

/** Sweeps that are one contest. */
const sweepsOfOne: Partial<Record<Sweep, Contest['play']>> = {
  'last moment': askAtTheLastMoment,
  midnight: playAtMidnight,
  'bonuses: hang': sweepBonuses,
  'arranged: hang': sweepArrangements,
  'editions: hang': (place) => sweepEditions(place, 'hang'),
}

/** Where a mutant's contests are played. */
export function placeFor({ shownBy = 0 }: Mutant): typeof openPlace {
  const plainly = /^(folds|last fold|reminders|last moment)/
  const isPlain = typeof shownBy === 'number' ? !isRich(shownBy) : plainly.test(shownBy)
  return isPlain ? openPlace : openRichPlace
}

function sweep(shownBy: Sweep): Contest[] {
  const alone = sweepsOfOne[shownBy]
  if (alone) return [{ what: shownBy, play: alone }]
  const [, what, does, call] = /^(.+): (\S+)(?: at call (\d+))?$/.exec(shownBy) ?? []
  const mishap = does as Mishap
  if (what === 'folds') return [{ what: shownBy, play: (place) => sweepFolds(place, mishap) }]
  const isReminder = what === 'reminders'
  const calls = isReminder ? everyCallOfAnErrand : everyCallOfAFold
  return [...new Set([...(call ? [Number(call)] : []), ...calls])].map((nth) => ({
    what: `${what}: ${mishap} at call ${nth}`,
    play: (place) => (isReminder ? sweepReminders(place, mishap, nth) : sweepFolds(place, mishap, [nth])),
  }))
}
