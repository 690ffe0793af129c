import type { Notes } from './notes'
import type { Draft } from './unit-book'

/**
 * The head count of every unit: what the office wrote, or where it wrote nothing or less than what is listed within, that.
 * An enterprise without own figure is the sum of its teams and of those who are in none.
 */
export function countHeads(units: readonly Draft[], notes: Notes): Map<Draft, number> {
  const heads = new Map<Draft, number>()
  const within = new Map<Draft, number>()
  const count = (unit: Draft) => {
    const inside = unit.listed + (within.get(unit) ?? 0)
    const people = Math.max(unit.stated ?? 0, inside)
    if (unit.stated !== null && unit.stated < inside)
      notes.doubt(
        unit.at,
        'count_too_small',
        `“${unit.name}”写的是 ${unit.stated} 人，名单或班组合计有 ${inside} 人，按 ${inside} 人处理。`,
        true,
      )
    heads.set(unit, people)
    if (unit.parent) within.set(unit.parent, (within.get(unit.parent) ?? 0) + people)
  }
  units.filter(({ level }) => level === 'team').forEach(count)
  units.filter(({ level }) => level === 'enterprise').forEach(count)
  return heads
}
