import type { History } from '../faults/history'
import type { Mishap } from '../faults/lockstep'
import type { Place } from '../faults/place'
import { playContest } from '../faults/run'
import { everyCallOfAFold, everyCallOfAnErrand, sweepFolds, sweepReminders } from '../faults/sweeps'
import type { Mutant, Sweep } from './mutant'

/** How many contests a mutant may outlive; without it they keep every promise, as the project `faults` proves. */
const mostContests = 25

export interface Contest {
  what: string
  play(place: Place): Promise<History>
}

/** The contests that a mutant has to get through: first the one that is known to show it, then others. */
export function contestsFor({ shownBy }: Mutant): Contest[] {
  if (typeof shownBy === 'string') return sweep(shownBy)
  const hinted = shownBy === undefined ? [] : [shownBy]
  const seeds = new Set([...hinted, ...Array.from({ length: mostContests }, (_, at) => at)])
  return [...seeds].map((seed) => ({
    what: `seed ${seed}`,
    play: (place: Place) => playContest(place, seed),
  }))
}

function sweep(shownBy: Sweep): Contest[] {
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
