import { maskedName } from './mask'
import { keptUntil, type RuleSheet } from './rule-sheet'

/**
 * A member's name as staff see it among results: whole where the contest asked for it, masked where it was told for something
 * else; null once the sheet's time of keeping is over, or when the member has left.
 */
export function nameForStaff(
  name: string | null,
  sheet: Pick<RuleSheet, 'asks' | 'keepUntil'>,
  now: number,
): string | null {
  if (name === null || now >= keptUntil(sheet as RuleSheet)) return null
  return sheet.asks.some(({ field }) => field === 'name') ? name : maskedName(name)
}
