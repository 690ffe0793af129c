import { sayAlike, sayUnlisted } from './alike'
import { finishUnits } from './finish'
import { countHeads } from './heads'
import { takeNotes } from './notes'
import { peopleBook } from './people-book'
import { takePersonRow, takeWaiting, type Waiting } from './person-row'
import type { Roster, SheetRow, Street, Tools } from './roster'
import { openSheet, type Sheet } from './sheet'
import { streetFinder } from './street-finder'
import { unitBook } from './unit-book'
import { takeUnitRow, type Desk } from './unit-row'

/** More are no roster of a district, but a wrong column. */
const most = { units: 50_000, people: 1_000_000 }
/** Letters; the longest names that units have in their seals come to half of this. */
const longestName = 100

/**
 * Makes units and people of a file's rows, which come one by one, sheet by sheet. A list of units with head counts, a list
 * of people, or both; what is doubtful is said beside the row.
 */
export function rosterReader(streets: readonly Street[], tools: Tools) {
  const notes = takeNotes()
  const book = unitBook(notes)
  const people = peopleBook(notes)
  const desk: Desk = { book, notes, street: streetFinder(streets) }
  const waiting: Waiting[] = []
  let sheet: Sheet | null = null
  let headers = 0
  let full = false

  function close(): void {
    if (sheet?.kind()) headers += 1
    sheet?.close()
    sheet = null
  }

  function take(row: SheetRow): void {
    if (full) return
    if (sheet?.name !== row.sheet) {
      close()
      sheet = openSheet(row.sheet, notes)
    }
    const values = sheet?.values(row)
    const kind = sheet?.kind()
    if (!values || !kind) return
    const long = [values.enterprise, values.team, values.short, values.code].find(
      (text) => text.length > longestName,
    )
    if (long !== undefined) {
      notes.doubt(row, 'name_too_long', `“${long.slice(0, 20)}……”太长，不像单位的名称。`, false)
      return
    }
    if (kind.people) {
      const later = takePersonRow(values, row, kind.hasStreets, desk, people.take)
      if (later) waiting.push(later)
    } else takeUnitRow(values, row, desk)
    full = book.all().length > most.units || people.count() + waiting.length > most.people
    if (full) notes.problem('too_many', '单位或人数太多，不像一个区的名册，请检查列有没有对错。', row)
  }

  function end(): Roster {
    close()
    for (const one of waiting) takeWaiting(one, desk, people.take)
    const drafts = book.all()
    if (headers === 0) notes.problem('no_header', '没有认出表头：要有“街道”“单位”等列名的一行。')
    else if (drafts.length === 0 && notes.problems.length === 0)
      notes.problem('no_units', '文件里没有一行可以采用。')
    sayAlike(drafts, notes)
    sayUnlisted(drafts, notes)
    const heads = countHeads(drafts, notes)
    const { units, ids } = finishUnits(drafts, heads, streets, tools, notes)
    const { doubtful, problems } = notes
    return { units, people: people.finish(ids), doubtful, doubts: notes.doubts(), problems }
  }
  return { take, end }
}
