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
export const isMissing = (asks: readonly Ask[], told: Told | null): boolean =>
  asks.some(({ field, required }) => required && (told?.[field] ?? null) === null)
