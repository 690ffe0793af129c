import type { Unit, UnitLevel } from '../unit'

const above: Record<UnitLevel, UnitLevel | null> = { street: null, enterprise: 'street', team: 'enterprise' }
const order: UnitLevel[] = ['street', 'enterprise', 'team']

/**
 * Whether units make a roster: each id once, streets that the federation has, everything else right under a unit of the level
 * above, head counts that can be, and levels in their order.
 */
export function areRoster(units: readonly Unit[], streets: readonly { id: string }[]): boolean {
  const known = new Set(streets.map(({ id }) => id))
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  const fits = ({ id, level, parentId, people }: Unit): boolean => {
    const parent = parentId === null ? null : (byId.get(parentId)?.level ?? 'unknown')
    const isPlaced = parent === above[level] && (level !== 'street' || known.has(id))
    return isPlaced && Number.isSafeInteger(people) && people >= 0
  }
  const isOrdered = units.every(
    ({ level }, at) => order.indexOf(level) >= order.indexOf(units[at - 1]?.level ?? 'street'),
  )
  return units.length > 0 && byId.size === units.length && isOrdered && units.every(fits)
}
