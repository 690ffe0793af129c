import type { Notes } from './notes'
import type { Take } from './person-row'
import type { Person, SheetRow } from './roster'
import type { Draft } from './unit-book'

/** Places of people who share a number; mostly there is one. */
type Places = Map<number, number | number[]>

/**
 * Everybody on the list, each once. There are a quarter of a million: what is remembered of each beside the name are a few
 * numbers, and twins are found by numbers first.
 */
export function peopleBook(notes: Notes) {
  const people: Person[] = []
  const units: Draft[] = []
  const rows: number[] = []
  const sheets: number[] = []
  const sheetNames: string[] = []
  const byPhone: Places = new Map()
  const byLastFour: Places = new Map()

  function where(place: number, here: SheetRow): string {
    const sheet = sheetNames[sheets[place] ?? 0]
    return `${sheet === here.sheet ? '' : `“${sheet}”`}第 ${rows[place]} 行`
  }

  /** The first of these people with that name. */
  function namesake(places: Places, key: number, name: string): number | undefined {
    const found = places.get(key)
    const same = (place: number) => people[place]?.name.toLowerCase() === name.toLowerCase()
    if (typeof found === 'number') return same(found) ? found : undefined
    return found?.find(same)
  }

  const take: Take = ({ name, digits }, unit, at) => {
    const whole = digits.length === 11
    const phone = Number(digits)
    const first = whole ? namesake(byPhone, phone, name) : undefined
    if (first !== undefined)
      return notes.doubt(at, 'same_person', `同一个人在${where(first, at)}已经有了。`, false)
    const lastFour = (unit.parent ?? unit).seq * 10_000 + Number(digits.slice(-4))
    const twin = namesake(byLastFour, lastFour, name)
    if (twin !== undefined) {
      const told = whole && people[twin]?.digits.length === 11
      const reason = `本单位${where(twin, at)}有同名、手机后四位也相同的人`
      const how = told ? '号码不同，按两个人处理。' : '分不清是谁。'
      notes.doubt(at, 'same_last_four', `${reason}，${how}`, told)
      if (!told) return
    }
    const place = people.length
    if (whole) remember(byPhone, phone, place)
    remember(byLastFour, lastFour, place)
    if (sheetNames.at(-1) !== at.sheet) sheetNames.push(at.sheet)
    people.push({ name, digits, unitId: '', enterpriseId: '' })
    units.push(unit)
    rows.push(at.row)
    sheets.push(sheetNames.length - 1)
    unit.listed += 1
  }
  return {
    take,
    count: () => people.length,
    /** With the units' ids, once these are known. */
    finish(ids: ReadonlyMap<Draft, string>): Person[] {
      people.forEach((person, place) => {
        const unit = units[place]
        person.unitId = (unit && ids.get(unit)) ?? ''
        person.enterpriseId = (unit && ids.get(unit.parent ?? unit)) ?? ''
      })
      return people
    },
  }
}

function remember(places: Places, key: number, place: number): void {
  const others = places.get(key)
  if (others === undefined) places.set(key, place)
  else if (typeof others === 'number') places.set(key, [others, place])
  else others.push(place)
}
