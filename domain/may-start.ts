import { beginsAt, type Attempt } from './attempt'
import { gateStands } from './gate-stands'
import { closesFor, noRelief, type Relief } from './relief'
import { opensAt, type RuleSheet } from './rule-sheet'
import { emptyTally } from './tally'
import { beijingDay, nextBeijingDay } from './time'
import { waitsUntil } from './window'

/** Whether a member may begin another paper now, how many are left, or why not and from when (ms). */
export type MayStart =
  | { may: true; leftToday: number | null; leftInAll: number | null }
  | { may: false; why: WhyNot; at: number | null }

export type WhyNot =
  | 'contest_not_open'
  | 'contest_closed'
  | 'outside_hours'
  | 'no_tries_today'
  | 'no_tries_left'
  | 'wait_between'
  | 'gate_not_open'
  | 'gate_missed'
  | 'gate_in_turn'
  | 'gate_done'

/**
 * `last` is the member's latest attempt, whatever its state; an open one does not stand in the way here. It is judged by
 * the hour at which the next would begin, not by a clock that is behind: at midnight and at the close they differ.
 */
export function mayStart(
  sheet: RuleSheet,
  last: Attempt | null,
  now: number,
  gate: number | null = null,
  relief: Relief = noRelief,
): MayStart {
  const start = beginsAt(last, now)
  const close = closesFor(sheet, relief)
  if (start < opensAt(sheet)) return { may: false, why: 'contest_not_open', at: opensAt(sheet) }
  if (start >= close) return { may: false, why: 'contest_closed', at: null }
  const { usedToday, usedInAll } = triesUsed(last, now)
  const leftInAll = left(sheet.tries.inAll, usedInAll, relief)
  const leftToday = left(sheet.tries.perDay, usedToday, relief)
  const no = (why: WhyNot, from: number | null): MayStart => ({
    may: false,
    why,
    at: from === null ? null : firstStart(sheet, from, close),
  })
  if (leftInAll === 0) return no('no_tries_left', null)
  if (leftToday === 0) return no('no_tries_today', nextBeijingDay(start))
  if (waitsUntil(sheet.window, start, close)) return no('outside_hours', start)
  const rested = restedAt(sheet, last)
  if (rested > start) return no('wait_between', rested)
  const stands = gate === null ? null : gateStands(sheet, last?.tally ?? emptyTally, gate, start, relief)
  if (stands && !stands.may) return no(stands.why, stands.at)
  return { may: true, leftToday, leftInAll }
}

/** The first moment from `from` on at which days and hours let a paper begin; null when the contest is over by then. */
function firstStart({ window }: RuleSheet, from: number, close: number): number | null {
  const wait = waitsUntil(window, from, close)
  return wait ? wait.at : from < close ? from : null
}

/** When (ms) the pause after the last paper is over. */
const restedAt = ({ tries }: RuleSheet, last: Attempt | null): number =>
  (last?.tally.endedAt ?? 0) + (tries.minutesBetween ?? 0) * 60_000

export const triesUsed = (last: Attempt | null, now: number): { usedToday: number; usedInAll: number } => ({
  usedToday: last && last.tally.day === beijingDay(beginsAt(last, now)) ? last.tally.papersToday : 0,
  usedInAll: last?.tally.papers ?? 0,
})

const left = (limit: number | null, used: number, relief: Relief): number | null =>
  limit === null ? null : Math.max(0, limit + relief.tries - used)
