import type { UnitPath } from './unit'

/** What a member can tell. */
export type AskedField = 'name' | 'unit' | 'phone'

/** What a sheet may state that it asks: sex and region cannot be told yet, and `checkSheet` refuses to open with them. */
export type StatedField = AskedField | 'sex' | 'region'

/** One thing that a contest asks of its members, and why, as the member reads it. */
export interface Ask<Field extends StatedField = AskedField> {
  field: Field
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

/** What of a sheet's asks a member can tell. */
export const tellable = (asks: readonly Ask<StatedField>[]): Ask[] =>
  asks.filter((ask): ask is Ask => ask.field !== 'sex' && ask.field !== 'region')

/** Whether a contest still has to ask this member for something that it requires. */
export const isMissing = (asks: readonly Ask<StatedField>[], told: Told | null): boolean =>
  tellable(asks).some(({ field, required }) => required && (told?.[field] ?? null) === null)
