import * as v from 'valibot'
import type { HeldRoster } from '../../../contract/desk/roster'
import { id, words } from '../../kernel/input'
import type { Store } from '../../store'
import type { CurrentRoster } from '../../store/roster'

export const howMany = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most))

export const rosterId = v.pipe(v.string(), v.regex(/^r-[0-9a-z]{1,40}$/))

/** Excel's longest cell is no name, but it is a text. */
const name = words(1, 1000)
const initials = v.pipe(v.string(), v.maxLength(1000), v.regex(/^[a-z0-9 ]*$/))
const facts = { name, short: v.nullable(name), initials, people: howMany(1_000_000) }

export const unit = v.strictObject({
  id,
  level: v.picklist(['street', 'enterprise', 'team']),
  parentId: v.nullable(id),
  ...facts,
})

/** Eleven digits, or the last four. */
const digits = v.pipe(v.string(), v.regex(/^(?:1\d{10}|\d{4})$/))
export const personLine = v.strictTuple([words(1, 100), digits, id, id])

export const unitChange = v.variant('kind', [
  v.strictObject({ kind: v.literal('correct'), unitId: id, ...facts }),
  v.strictObject({ kind: v.literal('add'), parentId: id, ...facts }),
  v.strictObject({ kind: v.literal('move'), unitId: id, parentId: id }),
  v.strictObject({ kind: v.literal('close'), unitId: id }),
])

type Figures = Pick<CurrentRoster, 'rosterId' | 'units' | 'people'>

export const figuresOf = ({ rosterId, units, people }: Figures): Figures => ({ rosterId, units, people })

/** A version as it is shown, with who brought it by name. */
export async function heldRoster(
  { by, importedAt, ...of }: Figures & Pick<CurrentRoster, 'by' | 'importedAt'>,
  { members }: Store,
): Promise<HeldRoster> {
  const name = by.length === 16 ? ((await members.get(by))?.name ?? null) : null
  return { ...figuresOf(of), importedAt, by: name }
}
