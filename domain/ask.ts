import type { RuleSheet } from './rule-sheet'
import type { UnitPath } from './unit'

export type AskedField = 'name' | 'unit' | 'phone'

/** One thing that a contest asks of its members, and why, as the member reads it. */
export interface Ask {
  field: AskedField
  required: boolean
  /** The purpose, in a few words: 登记成绩和发奖. */
  why: string
}

/** What a member has told so far. */
export interface Told {
  name: string | null
  unit: UnitPath | null
  phone: string | null
}

/** Whether a contest still has to ask this member for something that it requires. */
export const isMissing = ({ asks }: Pick<RuleSheet, 'asks'>, told: Told | null): boolean =>
  asks.some(({ field, required }) => required && (told?.[field] ?? null) === null)

/** A mainland mobile number in 11 digits, out of what people type; null when it is none. */
export function tidyPhone(typed: string): string | null {
  const digits = typed
    .normalize('NFKC')
    .replace(/[\s-]/g, '')
    .replace(/^(\+?86)(?=1\d{10}$)/, '')
  return /^1[3-9]\d{9}$/.test(digits) ? digits : null
}
