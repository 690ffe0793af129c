import { standingOf, type Attempt } from './attempt'
import { awardsOn } from './awards'
import { ownAwards } from './own-awards'
import { isShown, keptUntil, type RuleSheet } from './rule-sheet'

/** Why a member has no certificate of a contest, or not at this hour. */
export type NoCertificate = 'none' | 'not-yet' | 'over'

type Last = Pick<Attempt, 'before' | 'finish' | 'tally'>

/** null when there is one: the board is frozen, and something of the member counts. It ends on the contest's day of keeping. */
export function whyNoCertificate(
  { sheet, final }: { sheet: RuleSheet; final: boolean },
  last: Pick<Last, 'before' | 'finish'> | null,
  now: number,
): NoCertificate | null {
  if (!standingOf(last)) return 'none'
  if (now >= keptUntil(sheet)) return 'over'
  return final ? null : 'not-yet'
}

/** The counting score, where the sheet publishes scores. */
export const certifiedScore = (
  sheet: RuleSheet,
  last: Pick<Last, 'before' | 'finish'>,
  now: number,
): number | null => (isShown(sheet, sheet.show.score, now) ? (standingOf(last)?.score ?? null) : null)

/**
 * The awards by a member's place on the frozen board (null: none is published) and by what the member reached alone. A ticket
 * in a drawing of lots is no award yet.
 */
export function certifiedAwards(sheet: RuleSheet, last: Last, place: number | null): string[] {
  const score = standingOf(last)?.score ?? 0
  const byPlace =
    place === null ? [] : awardsOn('members', [{ id: 'me', place, score }], sheet.awards).get('me')
  const awards = sheet.awards.filter(({ kind }) => kind === 'all-lit')
  return [...(byPlace ?? []), ...ownAwards(last.tally, { ...sheet, awards })]
}

/** A certificate that was taken, as its member is given it; what stands on it is told in the attempts. */
export interface KeptCertificate {
  contestId: string
  contest: string
  number: string
  at: number
}

export const keptCertificate = (
  { contestId, _id, at }: { contestId: string; _id: string; at: number },
  contest: string,
): KeptCertificate => ({ contestId, contest, number: _id, at })
