import { closesAt, keptUntil, type RuleSheet } from './rule-sheet'
import { isIn, type UnitPath } from './unit'

/** What staff arranged apart from the sheet, for one member or for all of a unit. */
export interface Override {
  /** Whom it is for: one of the two, the other is null. */
  memberId: string | null
  unitId: string | null
  /** Tries more; 0 for none. */
  tries: number
  /** Minutes more for a paper; 0 for none. */
  minutes: number
  /** A later close (ms) than the sheet's; 0 for none. */
  closesAt: number
  reason: string
  by: string
  /** ms */
  at: number
  withdrawn: { by: string; at: number; reason: string } | null
}

/** All that is arranged for one member. */
export interface Relief {
  /** Tries more: on any day, in all, and at each gate. */
  tries: number
  /** ms more for a paper. */
  ms: number
  /** A later close (ms) than the sheet's; 0 for none. */
  closesAt: number
}

export const noRelief: Relief = { tries: 0, ms: 0, closesAt: 0 }

/** Tries of several overrides add up; of times more and of later closes the largest holds. */
export function reliefOf(
  overrides: readonly Override[],
  who: { memberId: string; unit: UnitPath | null },
): Relief {
  return overrides
    .filter((override) => isFor(override, who))
    .reduce(
      (sum, { tries, minutes, closesAt }) => ({
        tries: sum.tries + tries,
        ms: Math.max(sum.ms, minutes * 60_000),
        closesAt: Math.max(sum.closesAt, closesAt),
      }),
      noRelief,
    )
}

const isFor = (
  { memberId, unitId, withdrawn }: Override,
  who: { memberId: string; unit: UnitPath | null },
): boolean => !withdrawn && (memberId === null ? isIn(who.unit, unitId) : memberId === who.memberId)

/** The close (ms) that holds for a member. */
export const closesFor = (sheet: RuleSheet, relief: Pick<Relief, 'closesAt'>): number =>
  Math.max(closesAt(sheet), relief.closesAt)

const mostLaterMs = 30 * 24 * 3600_000

/** No later close (ms) than this can be arranged: thirty days, and not beyond the day on which what was told is deleted. */
export const latestPossible = (sheet: RuleSheet): number =>
  Math.min(closesAt(sheet) + mostLaterMs, keptUntil(sheet))

/** The deadline (ms) of a paper that such a member begins, or has begun. */
export const deadlineFor = (
  sheet: RuleSheet,
  startedAt: number,
  relief: Pick<Relief, 'ms' | 'closesAt'>,
): number => Math.min(startedAt + sheet.paper.seconds * 1000 + relief.ms, closesFor(sheet, relief))

/** The close (ms) after which nobody begins any more. One that was withdrawn may have been used until then. */
export const latestClose = (sheet: RuleSheet, overrides: readonly Override[]): number =>
  Math.max(
    closesAt(sheet),
    ...overrides.map(({ closesAt, withdrawn }) => (withdrawn ? Math.min(closesAt, withdrawn.at) : closesAt)),
  )
