import type { ExportPart, ExportRows } from '../../../contract/desk/export'
import type { Store } from '../../store'
import type { SummaryPage } from '../../store/boards'
import type { Asked } from './asked'
import { boardWithin } from './board-within'
import type { BareMember } from './member-rows'
import { bareUnit, unitsWithin } from './unit-rows'

export const rowsInPart = 500

export interface HeldResults {
  page: SummaryPage | null
  /** The rows by kind, in their order, without names. */
  rows: Partial<Record<ExportRows, readonly unknown[]>>
}

const levels = ['street', 'enterprise', 'team'] as const

/** All rows of an export but those of absent members, as of one hour; null while the boards count. */
export async function heldResults(
  store: Store,
  what: Asked,
  parts: readonly ExportPart[],
  now: number,
): Promise<HeldResults | null> {
  const found = await boardWithin(store, what, now, true)
  if (!found) return null
  const { page, members, placeless } = found
  const rows: HeldResults['rows'] = {}
  if (parts.some((part) => part !== 'members'))
    for (const level of levels) {
      const { rows: units, awards } = await unitsWithin(store, what, level, now)
      rows[level] = units.map((unit) => bareUnit(unit, awards, what))
    }
  if (parts.includes('members') || parts.includes('awards'))
    rows.members = [
      ...members.map(({ memberId, place, shared, score, ms, at }): BareMember => ({
        ...{ memberId, place, shared, score, ms, at },
      })),
      ...placeless.map((memberId): BareMember => ({ memberId })),
    ]
  return { page, rows }
}
