import type { Unit, UnitLevel } from '../unit'
import { unitIdFor } from './finish'
import type { Tools } from './roster'
import { nameKey, tidyUnitName } from './text'

export type UnitChange =
  | ({ kind: 'correct'; unitId: string } & Facts)
  | ({ kind: 'add'; parentId: string } & Facts)
  /** An enterprise into another street. A team's people are known by its enterprise, so it can't go. */
  | { kind: 'move'; unitId: string; parentId: string }
  | { kind: 'close'; unitId: string }

type Facts = Pick<Unit, 'name' | 'short' | 'initials' | 'people'>

export type WrongChange = 'unknown' | 'name_taken' | 'too_few' | 'not_empty'

export interface Changed {
  units: Unit[]
  unitId: string
  before: Unit | null
  after: Unit | null
}

/**
 * The units after one of them was changed by hand; ids stay. An enterprise has at least the heads of its teams, a street those
 * of its enterprises. `unknown` is also a street, which is the federation's, and a change that changes nothing.
 */
export function changeUnit(
  units: readonly Unit[],
  change: UnitChange,
  digest: Tools['digest'],
): Changed | { wrong: WrongChange } {
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  const before = 'unitId' in change ? (byId.get(change.unitId) ?? null) : null
  if ('unitId' in change && (!before || before.level === 'street')) return { wrong: 'unknown' }
  const after = afterOf(change, before, byId, digest)
  if (after === 'unknown') return { wrong: 'unknown' }
  const under = units.filter(({ parentId }) => parentId === before?.id)
  if (!after && under.length > 0) return { wrong: 'not_empty' }
  const isTaken = ({ id, parentId, name }: Unit) =>
    id === after?.id ? !before : parentId === after?.parentId && nameKey(name) === nameKey(after.name)
  if (after && units.some((unit) => unit.id !== before?.id && isTaken(unit))) return { wrong: 'name_taken' }
  if (after?.level === 'enterprise' && after.people < sum(under)) return { wrong: 'too_few' }
  const others = units.flatMap((unit) => (unit.id !== before?.id ? [unit] : after ? [after] : []))
  const all = before || !after ? others : [...others, after]
  return { units: recounted(all), unitId: (after ?? before)?.id ?? '', before, after }
}

const below = { street: 'enterprise', enterprise: 'team', team: null } as const

function afterOf(
  change: UnitChange,
  before: Unit | null,
  byId: ReadonlyMap<string, Unit>,
  digest: Tools['digest'],
): Unit | null | 'unknown' {
  if (change.kind === 'close') return null
  if (change.kind === 'move') {
    const isStreet = byId.get(change.parentId)?.level === 'street' && before?.level === 'enterprise'
    return before && isStreet && before.parentId !== change.parentId
      ? { ...before, parentId: change.parentId }
      : 'unknown'
  }
  const { short, initials, people } = change
  const facts = { name: tidyUnitName(change.name), short, initials, people }
  if (change.kind === 'correct') {
    const after = { ...(before as Unit), ...facts }
    return JSON.stringify(after) === JSON.stringify(before) ? 'unknown' : after
  }
  const parent = byId.get(change.parentId)
  const level = parent && below[parent.level]
  if (!parent || !level) return 'unknown'
  return { id: unitIdFor(level, parent.id, facts.name, digest), level, ...facts, parentId: parent.id }
}

const sum = (units: readonly Unit[]): number => units.reduce((total, { people }) => total + people, 0)

/** In the order of levels, with the heads of whatever lies above. */
function recounted(units: readonly Unit[]): Unit[] {
  const of = (level: UnitLevel) => units.filter((unit) => unit.level === level)
  const heads = (some: readonly Unit[]) => {
    const total = new Map<string | null, number>()
    for (const { parentId, people } of some) total.set(parentId, (total.get(parentId) ?? 0) + people)
    return total
  }
  const teams = of('team')
  const inTeams = heads(teams)
  const enterprises = of('enterprise').map((unit) => ({
    ...unit,
    people: Math.max(unit.people, inTeams.get(unit.id) ?? 0),
  }))
  const inStreets = heads(enterprises)
  const streets = of('street').map((unit) => ({ ...unit, people: inStreets.get(unit.id) ?? 0 }))
  return [...streets, ...enterprises, ...teams]
}
