export type UnitLevel = 'street' | 'enterprise' | 'team'

/** A unit of the federation: a street, an enterprise of a street, a team of an enterprise. */
export interface Unit {
  id: string
  level: UnitLevel
  name: string
  /** As people call it, where the roster says so. */
  short: string | null
  /** Pinyin initials of the name (and of the short name after a blank): `bjtryy try`. */
  initials: string
  /** null for a street. */
  parentId: string | null
  /** Members on the roster. */
  people: number
}

/** The units that a member belongs to, from the street down to the one that was chosen. */
export interface UnitPath {
  street: string
  enterprise: string | null
  team: string | null
}

/** Of a member who named the street only. */
export const inStreet = (street: string): UnitPath => ({ street, enterprise: null, team: null })

/** The unit that was chosen: the deepest of the path. */
export const unitIdOf = ({ street, enterprise, team }: UnitPath): string => team ?? enterprise ?? street

/** Whether a member of this path belongs to the unit, or to one in it. */
export const isIn = (path: UnitPath | null, unitId: string | null): boolean =>
  path !== null && unitId !== null && [path.street, path.enterprise, path.team].includes(unitId)

/** The path down to a unit; null when it, or a unit above it, is unknown. */
export function pathTo(
  unitId: string,
  units: ReadonlyMap<string, Pick<Unit, 'level' | 'parentId'>>,
): UnitPath | null {
  const path: Record<UnitLevel, string | null> = { street: null, enterprise: null, team: null }
  let id: string | null = unitId
  while (id !== null) {
    const unit = units.get(id)
    if (!unit || path[unit.level] !== null) return null
    path[unit.level] = id
    id = unit.parentId
  }
  const { street, enterprise, team } = path
  return street === null ? null : { street, enterprise, team }
}

/** Where a path lies among these units: down to the deepest of its units that they know, or in its street. */
export function pathAmong(
  { street, enterprise, team }: UnitPath,
  units: ReadonlyMap<string, Pick<Unit, 'level' | 'parentId'>>,
): UnitPath {
  const found = [team, enterprise].map((id) => (id === null ? null : pathTo(id, units)))
  return found.find((path) => path !== null) ?? inStreet(street)
}
