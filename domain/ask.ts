import type { Region } from './region'
import type { UnitPath } from './unit'

/** What a member can tell. */
export type AskedField = 'name' | 'unit' | 'phone' | 'sex' | 'region'

export type Sex = 'female' | 'male'

/** One thing that a contest asks of its members, and why, as the member reads it. */
export interface Ask {
  field: AskedField
  required: boolean
  /** The purpose, in a few words: 登记成绩和发奖. */
  why: string
}

/** What a member has told so far. A row that was written before sex and region could be told has neither. */
export interface Told {
  name: string | null
  unit: UnitPath | null
  phone: string | null
  sex?: Sex | null
  region?: Region | null
}

/** Whether a contest still has to ask this member for something that it requires. */
export const isMissing = (asks: readonly Ask[], told: Told | null): boolean =>
  asks.some(({ field, required }) => required && (told?.[field] ?? null) === null)
