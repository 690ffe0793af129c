import type { Notes } from './notes'
import type { Take } from './person-row'
import type { SheetRow } from './roster'
import type { Draft } from './unit-book'

export interface Listed {
  name: string
  /** The whole number, or its last four digits. */
  digits: string
  unit: Draft
}

/** Everybody on the list, each once. */
export function peopleBook(notes: Notes) {
  const listed: Listed[] = []
  const sheets = new Map<string, number>()
  const byPhone = new Map<string, number>()
  const byLastFour = new Map<string, number>()

  /** Sheet, row and whether the whole number is known, in one small number: there are a quarter of a million. */
  function mark({ sheet, row }: SheetRow, whole: boolean): number {
    const known = sheets.get(sheet)
    const at = known ?? sheets.size
    if (known === undefined) sheets.set(sheet, at)
    return (at * 1_100_000 + row) * 2 + (whole ? 1 : 0)
  }
  function where(marked: number, here: SheetRow): string {
    const place = Math.floor(marked / 2)
    const sheet = [...sheets.keys()][Math.floor(place / 1_100_000)]
    return `${sheet === here.sheet ? '' : `“${sheet}”`}第 ${place % 1_100_000} 行`
  }

  const take: Take = ({ name, digits }, unit, at) => {
    const whole = digits.length === 11
    const marked = mark(at, whole)
    if (whole) {
      const key = `${name.toLowerCase()}${digits}`
      const first = byPhone.get(key)
      if (first !== undefined)
        return notes.doubt(at, 'same_person', `同一个人在${where(first, at)}已经有了。`, false)
      byPhone.set(key, marked)
    }
    const enterprise = unit.parent ?? unit
    const key = `${enterprise.seq}${name.toLowerCase()}${digits.slice(-4)}`
    const twin = byLastFour.get(key)
    if (twin === undefined) byLastFour.set(key, marked)
    else {
      const told = whole && twin % 2 === 1
      const reason = `本单位${where(twin, at)}有同名、手机后四位也相同的人`
      notes.doubt(
        at,
        'same_last_four',
        told ? `${reason}，号码不同，按两个人处理。` : `${reason}，分不清是谁。`,
        told,
      )
      if (!told) return
    }
    unit.listed += 1
    listed.push({ name, digits, unit })
  }
  return { take, listed }
}
