import type { RuleSheet } from './rule-sheet'
import type { UnitPath } from './unit'

/** Why a member may not take part in a contest; null when nothing stands in the way. */
export function mayTakePart(
  { who }: Pick<RuleSheet, 'who'>,
  { unit, personId }: { unit: UnitPath | null; personId: string | null },
): 'not_invited' | 'verified_only' | null {
  const { units, verified } = who ?? {}
  const own = unit ? [unit.street, unit.enterprise, unit.team] : []
  if (units && !units.some((invited) => own.includes(invited))) return 'not_invited'
  return verified && personId === null ? 'verified_only' : null
}
