import type { RuleSheet } from './rule-sheet'
import { isIn, type UnitPath } from './unit'

/** Why a member may not take part in a contest; null when nothing stands in the way. */
export function mayTakePart(
  { who }: Pick<RuleSheet, 'who'>,
  { unit, personId }: { unit: UnitPath | null; personId: string | null },
): 'not_invited' | 'verified_only' | null {
  const { units, verified } = who ?? {}
  if (units && !units.some((invited) => isIn(unit, invited))) return 'not_invited'
  return verified && personId === null ? 'verified_only' : null
}
