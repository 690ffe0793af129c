import { covers, type Grant, type Place, type Scope } from '../../domain/staff'
import { pathTo } from '../../domain/unit'
import type { StaffScene } from '../kernel/staff-operation'
import { unitsNow, type Units } from '../registrar/units'

/** Where a scope lies; null for a unit that is unknown, or of another level. */
function placeOf(scope: Scope, { byId }: Units): Place | null {
  if (scope.level === 'district') return 'district'
  return byId.get(scope.unitId)?.level === scope.level ? pathTo(scope.unitId, byId) : null
}

/** The same as it is today. */
export const placeOfScope = async (scope: Scope, { store, now }: StaffScene): Promise<Place | null> =>
  placeOf(scope, await unitsNow(store, now))

/** Where these grants hold. A unit that is unknown lies nowhere but in the district: only the district reaches it. */
export async function placesOf(grants: readonly Grant[], { store, now }: StaffScene): Promise<Place[]> {
  const units = await unitsNow(store, now)
  return grants.map(({ scope }) => placeOf(scope, units) ?? 'district')
}

/** Whether every unit of these grants is known. */
export async function areKnown(grants: readonly Grant[], { store, now }: StaffScene): Promise<boolean> {
  const units = await unitsNow(store, now)
  return grants.every(({ scope }) => placeOf(scope, units) !== null)
}

/** By what a row of staff is found: the units of its grants and those above them. */
export function withinOf(places: readonly Place[]): string[] {
  const names = places.flatMap((place) => [
    'district',
    ...(place === 'district' ? [] : [`street ${place.street}`]),
    ...(place === 'district' || !place.enterprise ? [] : [`enterprise ${place.enterprise}`]),
  ])
  return [...new Set(names)]
}

/** The name in a row's `within` by which somebody who looks from this scope finds it. */
export const withinScope = (scope: Scope): string =>
  scope.level === 'district' ? 'district' : `${scope.level} ${scope.unitId}`

/** The scopes in which the asker administers. */
export const administered = ({ me }: StaffScene): Scope[] =>
  me.grants.flatMap(({ role, scope }) => (role === 'administrator' ? [scope] : []))

/** Those of somebody's grants that the asker may know of: their own, or those where they administer. */
export async function shownGrants(
  of: { id: string; grants: readonly Grant[] },
  scene: StaffScene,
): Promise<Grant[]> {
  if (of.id === scene.me.id) return [...of.grants]
  const places = await placesOf(of.grants, scene)
  const scopes = administered(scene)
  return of.grants.filter((_, at) => scopes.some((scope) => covers(scope, places[at] ?? 'district')))
}
