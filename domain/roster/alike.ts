import type { Notes } from './notes'
import { looseKey, nameKey } from './text'
import type { Draft } from './unit-book'

/** Says which enterprises could be one: the same name in two streets, nearly the same name in one. */
export function sayAlike(units: readonly Draft[], notes: Notes): void {
  const same = new Map<string, Draft>()
  const near = new Map<string, Draft>()
  for (const unit of units) {
    if (unit.level !== 'enterprise') continue
    const loose = `${unit.street.id}\n${looseKey(unit.name)}`
    const [twin, neighbour] = [same.get(nameKey(unit.name)), near.get(loose)]
    if (twin) {
      const reason = `${twin.street.name}和${unit.street.name}都有“${unit.name}”，按两个单位处理。`
      notes.doubt(unit.at, 'same_name', reason, true)
    } else same.set(nameKey(unit.name), unit)
    if (neighbour) {
      const reason = `“${unit.name}”与“${neighbour.name}”很像，请看看是不是一个单位；按两个处理。`
      notes.doubt(unit.at, 'alike', reason, true)
    } else near.set(loose, unit)
  }
}

/** Whether two names are likely of one unit: the same but for brackets and 有限公司, or most pairs of characters are shared. */
export function areAlike(one: string, other: string): boolean {
  const [a, b] = [looseKey(one), looseKey(other)]
  if (a === b) return true
  const [ofA, ofB] = [pairsOf(a), pairsOf(b)]
  const shared = [...ofA].filter((pair) => ofB.has(pair)).length
  return shared * 2 > alike * (ofA.size + ofB.size)
}

/** 第一建筑 and 第二建筑 of one town share three pairs of five, and are two. */
const alike = 0.65

const pairsOf = (text: string): Set<string> => {
  const letters = Array.from(text)
  return new Set(letters.slice(1).map((letter, at) => `${letters[at] ?? ''}${letter}`))
}

/** Says which units only people's rows name, where the file has a list of units too. */
export function sayUnlisted(units: readonly Draft[], notes: Notes): void {
  const listed = (level: Draft['level']) => units.some((unit) => unit.level === level && unit.onUnitList)
  const has = { enterprise: listed('enterprise'), team: listed('team') }
  for (const unit of units) {
    if (unit.onUnitList || !has[unit.level] || (unit.parent && !unit.parent.onUnitList)) continue
    notes.doubt(unit.at, 'not_on_unit_list', `单位表里没有“${unit.name}”，按名单新加。`, true)
  }
}
