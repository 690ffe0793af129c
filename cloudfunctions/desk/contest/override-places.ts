import type { GrantedOverride, OverrideFor } from '../../../contract/desk/override'
import { nameForStaff } from '../../../domain/result-names'
import type { Place } from '../../../domain/staff'
import { pathTo } from '../../../domain/unit'
import type { StaffScene } from '../../kernel/staff-operation'
import { unitsNow } from '../../registrar/units'
import type { Contest } from '../../store/contests'
import type { OverrideRow } from '../../store/overrides'

/** Where member or unit lies: a member by the units that count in the contest, before the first paper by the own ones. */
export async function placeOf(
  to: OverrideFor,
  contestId: string,
  { store, now }: StaffScene,
): Promise<Place> {
  if ('unitId' in to) return pathTo(to.unitId, (await unitsNow(store, now)).byId) ?? 'district'
  const last = await store.attempts.last(contestId, to.memberId)
  return last?.unit ?? (await store.members.get(to.memberId))?.unit ?? 'district'
}

/** Whether there is such a member, or such a unit. */
export async function isKnown(
  to: OverrideFor,
  contestId: string,
  { store, now }: StaffScene,
): Promise<boolean> {
  if ('unitId' in to) return (await unitsNow(store, now)).byId.has(to.unitId)
  const known = await store.members.get(to.memberId)
  return known !== null || (await store.attempts.last(contestId, to.memberId)) !== null
}

/** The names of the members whom these rows of a contest are for, as staff may see them. */
export async function namesOn(
  rows: readonly OverrideRow[],
  { sheet }: Contest,
  { store, now }: StaffScene,
): Promise<(row: OverrideRow) => string | null> {
  const ids = rows.flatMap(({ memberId }) => memberId ?? [])
  const names = await store.members.names(ids, now)
  return ({ memberId }) => nameForStaff(names.get(memberId ?? '') ?? null, sheet, now)
}

/** A row as staff see it, with the name of the member whom it is for. */
export const shownOverride = (row: OverrideRow, name: string | null): GrantedOverride => ({
  id: row._id,
  to: row.memberId === null ? { unitId: row.unitId ?? '' } : { memberId: row.memberId },
  name,
  tries: row.tries,
  minutes: row.minutes,
  closesAt: row.closesAt === 0 ? null : row.closesAt,
  reason: row.reason,
  by: row.by,
  at: row.at,
  withdrawn: row.withdrawn,
})
