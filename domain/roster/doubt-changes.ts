import type { Unit } from '../unit'
import { areAlike } from './alike'
import { compareUnits } from './compare'
import type { Rename } from './keep-ids'

/** A change to look at before the import, in a sentence. */
export interface ChangeDoubt {
  code: 'heads' | 'gone' | 'new' | 'renamed'
  reason: string
  /** Of a unit that is likely renamed: what would confirm it. */
  rename?: Rename
}

/** A head count that changes by more than this part, and by more than so many people, is doubtful. */
const much = { part: 0.2, people: 10 }

/**
 * What an import would change in the units that hold now and a person should look at: head counts that jump, units that go or
 * come, and a pair of these that is likely one renamed unit. What lies under a unit that goes or comes is not said again.
 */
export function doubtChanges(before: readonly Unit[], after: readonly Unit[]): ChangeDoubt[] {
  if (before.length === 0) return []
  const { added, gone } = compareUnits(before, after)
  const [tops, topsGone] = [topmost(added), topmost(gone)]
  const pairs = pairUp(topsGone, tops)
  const paired = new Set(pairs.flat())
  return [
    ...pairs.map(([from, to]) => ({
      code: 'renamed' as const,
      reason: renamed(from, to),
      rename: { from: from.name, to: to.name },
    })),
    ...topsGone
      .filter((unit) => !paired.has(unit))
      .map((unit) => ({
        code: 'gone' as const,
        reason: `“${unit.name}”不再有，原来 ${heads(unit, before)}。`,
      })),
    ...tops
      .filter((unit) => !paired.has(unit))
      .map((unit) => ({ code: 'new' as const, reason: `“${unit.name}”是新的，${heads(unit, after)}。` })),
    ...jumps(before, after),
  ]
}

function jumps(before: readonly Unit[], after: readonly Unit[]): ChangeDoubt[] {
  const known = new Map(before.map((unit) => [unit.id, unit]))
  return after.flatMap((unit) => {
    const was = known.get(unit.id)
    const change = was ? Math.abs(unit.people - was.people) : 0
    if (!was || unit.level === 'street' || change <= much.people || change <= was.people * much.part)
      return []
    return [
      { code: 'heads' as const, reason: `“${unit.name}”原来 ${was.people} 人，现在 ${unit.people} 人。` },
    ]
  })
}

function topmost(units: readonly Unit[]): Unit[] {
  const ids = new Set(units.map(({ id }) => id))
  return units.filter(({ parentId }) => parentId === null || !ids.has(parentId))
}

/** Each unit that goes with the first one that comes, is of its kind and place, and is called nearly so. */
function pairUp(gone: readonly Unit[], added: readonly Unit[]): [Unit, Unit][] {
  const free = new Set(added)
  return gone.flatMap((from): [Unit, Unit][] => {
    const to = [...free].find(
      ({ level, parentId, name }) =>
        level === from.level && parentId === from.parentId && areAlike(from.name, name),
    )
    if (to) free.delete(to)
    return to ? [[from, to]] : []
  })
}

function heads({ id, people }: Unit, all: readonly Unit[]): string {
  const under = all.filter(({ parentId }) => parentId === id).length
  return `${people} 人${under > 0 ? `，连同 ${under} 个班组` : ''}`
}

const renamed = (from: Unit, to: Unit): string =>
  `“${from.name}”（${from.people} 人）不再有，新的“${to.name}”（${to.people} 人）和它很像，按两个单位处理。`
