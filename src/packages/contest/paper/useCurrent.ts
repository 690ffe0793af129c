import { useHours } from '../../../hooks/useHours'
import type { Keeper } from './keeper'
import { lastMoment, questionAt, type Pace } from './pace'

/**
 * The question on the table. Where each has its time it goes on by the server's hour, also while the app was away; the
 * keeper hears of it with the member's next touch, since a phone's own hour may still be wrong.
 */
export function useCurrent(keeper: Keeper, reached: number, pace: Pace | null) {
  const current = (now: number) => (pace ? questionAt(pace, reached, now) : reached)
  const ends = pace ? Array.from({ length: pace.questions }, (_, at) => lastMoment(pace, at)) : []
  const at = current(useHours(ends))
  /** Does something to the question that is seen. */
  const touch = (act: (keeper: Keeper) => void) => {
    if (at !== reached) keeper.goTo(at)
    act(keeper)
  }
  return { current: at, touch }
}
