import { beginsAt, type Attempt } from './attempt'
import { closesAt, opensAt, phaseAt, type RuleSheet } from './rule-sheet'
import { beijingDay, nextBeijingDay } from './time'

/** Whether a member may begin another attempt now, how many are left, or why not and from when (ms). */
export type MayStart =
  | { may: true; leftToday: number | null; leftInAll: number | null }
  | {
      may: false
      why: 'contest_not_open' | 'contest_closed' | 'no_tries_today' | 'no_tries_left'
      at: number | null
    }

/**
 * `last` is the member's latest attempt, whatever its state; an open one does not stand in the way here. It is judged by
 * the hour at which the next would begin, not by a clock that is behind: at midnight and at the close they differ.
 */
export function mayStart(sheet: RuleSheet, last: Attempt | null, now: number): MayStart {
  const start = beginsAt(last, now)
  const phase = phaseAt(sheet, start)
  if (phase === 'upcoming') return { may: false, why: 'contest_not_open', at: opensAt(sheet) }
  if (phase === 'closed') return { may: false, why: 'contest_closed', at: null }
  const { usedToday, usedInAll } = triesUsed(last, now)
  const leftInAll = left(sheet.tries.inAll, usedInAll)
  const leftToday = left(sheet.tries.perDay, usedToday)
  if (leftInAll === 0) return { may: false, why: 'no_tries_left', at: null }
  if (leftToday !== 0) return { may: true, leftToday, leftInAll }
  const tomorrow = nextBeijingDay(start)
  return { may: false, why: 'no_tries_today', at: tomorrow < closesAt(sheet) ? tomorrow : null }
}

export const triesUsed = (last: Attempt | null, now: number): { usedToday: number; usedInAll: number } => ({
  usedToday: last && last.day === beijingDay(beginsAt(last, now)) ? last.triesToday : 0,
  usedInAll: last?.n ?? 0,
})

const left = (limit: number | null, used: number): number | null =>
  limit === null ? null : Math.max(0, limit - used)
