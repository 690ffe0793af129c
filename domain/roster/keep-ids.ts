import type { Unit } from '../unit'
import type { Roster } from './roster'
import { nameKey, tidyUnitName } from './text'

/** That a unit which holds now is another name in the file, as somebody who knows it has confirmed. */
export interface Rename {
  from: string
  to: string
}

/**
 * Gives the units of a file the ids by which they are known now: to those of the same name under the same unit, and to those
 * that were renamed, with all under them. So a unit without a code stays itself in all later imports too. A sentence where a
 * rename fits no unit, or several.
 */
export function keepIds(
  before: readonly Unit[],
  roster: Roster,
  renames: readonly Rename[],
): Roster | { wrong: string } {
  const inFile = new Set(roster.units.map(({ id }) => id))
  const heldIds = new Set(before.map(({ id }) => id))
  const gone = new Map<string, string>()
  for (const unit of before) if (!inFile.has(unit.id)) gone.set(placeOf(unit, unit.parentId), unit.id)
  const kept = new Map<string, string>()
  const used = renames.map(() => 0)
  const sameOr = (id: string): string => kept.get(id) ?? id

  for (const unit of roster.units) {
    if (heldIds.has(unit.id)) continue
    const parentId = unit.parentId && sameOr(unit.parentId)
    const former = renames.flatMap(({ from, to }, at) => (isNamed(unit, to) ? [{ name: from, at }] : []))
    const was = [{ name: unit.name, at: null }, ...former]
      .map(({ name, at }) => ({ at, place: placeOf({ ...unit, name: tidyUnitName(name) }, parentId) }))
      .find(({ place }) => gone.has(place))
    if (!was) continue
    kept.set(unit.id, gone.get(was.place) ?? unit.id)
    gone.delete(was.place)
    if (was.at !== null) used[was.at] = (used[was.at] ?? 0) + 1
  }
  const at = used.findIndex((times) => times !== 1)
  if (renames[at]) return { wrong: whyNot(renames[at], used[at] ?? 0) }
  return {
    ...roster,
    units: roster.units.map((unit) => ({
      ...unit,
      id: sameOr(unit.id),
      parentId: unit.parentId && sameOr(unit.parentId),
    })),
    people: roster.people.map((person) => ({
      ...person,
      unitId: sameOr(person.unitId),
      enterpriseId: sameOr(person.enterpriseId),
    })),
  }
}

const placeOf = ({ level, name }: Pick<Unit, 'level' | 'name'>, parentId: string | null): string =>
  `${level}\n${parentId ?? ''}\n${nameKey(name)}`

const isNamed = ({ name }: Unit, written: string): boolean => nameKey(name) === nameKey(tidyUnitName(written))

const whyNot = ({ from, to }: Rename, times: number): string =>
  times > 1
    ? `有 ${times} 处都是“${from}”改名“${to}”，分不清是哪一个，请先给它们写上单位编码。`
    : `没有找到可以由“${from}”改名为“${to}”的单位：前一个要在现在的名册里、不在文件里，后一个要是文件里同一个上级下新的。`
