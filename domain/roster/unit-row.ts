import type { Field } from './headers'
import type { Notes } from './notes'
import type { SheetRow, Street } from './roster'
import { copied, headCount, tidyUnitName } from './text'
import type { Draft, UnitBook } from './unit-book'

/** A row's fields, trimmed; '' where the sheet has no such column. */
export type Values = Record<Field, string>

export interface Desk {
  book: UnitBook
  notes: Notes
  street: (written: string) => Street | null
}

/** A row of a list of units: an enterprise, or a team of one, with its head count. */
export function takeUnitRow(values: Values, at: SheetRow, { book, notes, street }: Desk): void {
  const found = street(values.street)
  if (!found) {
    const reason = values.street === '' ? '没有写街道。' : `没有“${values.street}”这个街道。`
    return notes.problem('street_unknown', reason, at)
  }
  if (values.enterprise === '') return notes.doubt(at, 'no_enterprise', '没有写单位名称。', false)
  const enterprise = book.enterprise(found, values.enterprise, at)
  describe(enterprise, values, at, book)
  const unit = values.team === '' ? enterprise : book.team(enterprise, values.team, at)
  if (unit.hasRow) {
    const reason = `“${unit.name}”在第 ${unit.at.row} 行已经有了，以前面的为准。`
    return notes.doubt(at, 'unit_twice', reason, false)
  }
  unit.hasRow = unit.onUnitList = enterprise.onUnitList = true
  unit.at = { ...at, cells: at.cells.map(copied) }
  if (values.people === '') return
  unit.stated = headCount(values.people)
  if (unit.stated === null)
    notes.doubt(at, 'bad_count', `人数“${values.people}”不是数字，按没有填写处理。`, true)
}

/** Short name and code, which any row of an enterprise may bring. */
export function describe(enterprise: Draft, { short, code }: Values, at: SheetRow, book: UnitBook): void {
  if (short !== '') enterprise.short ??= copied(tidyUnitName(short))
  if (code !== '') book.setCode(enterprise, code, at)
}
