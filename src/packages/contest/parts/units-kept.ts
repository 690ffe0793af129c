import type { UnitLevel } from '../../../../domain/unit'

/** Under what name the phone keeps a board of units. */
export const unitsKept = (contestId: string, level: UnitLevel): string => `units.${contestId}.${level}`
