import { tidyName, wrongWithName } from '../name'
import { maskedLastFour, mobileNumber } from '../phone'
import type { Notes } from './notes'
import type { SheetRow } from './roster'
import { folded } from './text'
import type { Draft } from './unit-book'
import { describe, type Desk, type Values } from './unit-row'

/** Somebody whose row is good so far: `digits` are eleven, or the last four. */
interface Legible {
  name: string
  digits: string
}

export type Take = (legible: Legible, unit: Draft, at: SheetRow) => void

/** A row that names no street, until all units are known. */
export interface Waiting {
  legible: Legible
  values: Values
  at: SheetRow
  /** The sheet has a column for it. */
  blank: boolean
}

/** A row of a list of people. Gives back a row that has to wait for its street. */
export function takePersonRow(
  values: Values,
  at: SheetRow,
  hasStreets: boolean,
  desk: Desk,
  take: Take,
): Waiting | null {
  const { book, notes, street } = desk
  if (values.enterprise === '') {
    notes.doubt(at, 'no_enterprise', '没有写单位。', false)
    return null
  }
  const legible = read(values, at, notes)
  if (!legible) return null
  if (values.street === '') return { legible, values, at, blank: hasStreets }
  const found = street(values.street)
  if (!found) notes.doubt(at, 'street_unknown', `没有“${values.street}”这个街道。`, false)
  else take(legible, unitOf(values, at, book.enterprise(found, values.enterprise, at), desk), at)
  return null
}

/** Finds the street of a waiting row by its enterprise, where only one street has such an enterprise. */
export function takeWaiting({ legible, values, at, blank }: Waiting, desk: Desk, take: Take): void {
  const [only, other] = desk.book.named(values.enterprise)
  const name = values.enterprise
  if (!only) return desk.notes.doubt(at, 'street_unclear', `没有写街道，单位表里也没有“${name}”。`, false)
  if (other) {
    const streets = `${only.street.name}和${other.street.name}`
    return desk.notes.doubt(at, 'street_unclear', `没有写街道，${streets}都有“${name}”。`, false)
  }
  if (blank)
    desk.notes.doubt(at, 'street_unclear', `没有写街道，按${only.street.name}的“${name}”处理。`, true)
  take(legible, unitOf(values, at, only, desk), at)
}

function unitOf(values: Values, at: SheetRow, enterprise: Draft, { book }: Desk): Draft {
  describe(enterprise, values, at, book)
  return values.team === '' ? enterprise : book.team(enterprise, values.team, at)
}

function read(values: Values, at: SheetRow, notes: Notes): Legible | null {
  const name = tidyName(values.name.normalize('NFKC'))
  if (name === '') return left(notes, at, 'no_name', '没有写姓名。')
  if (wrongWithName(name) !== null) return left(notes, at, 'not_a_name', `“${values.name}”不像姓名。`)
  const phone = mobileNumber(values.phone)
  if (phone) return { name, digits: phone }
  const four = folded(values.last4)
  const last4 = /^\d{4}$/.test(four) ? four : maskedLastFour(values.phone)
  const isBad = values.phone !== '' && maskedLastFour(values.phone) === null
  if (last4 === null) {
    if (values.phone === '' && four === '') return left(notes, at, 'no_phone', '没有写手机号。')
    return left(notes, at, 'bad_phone', wrongPhone(values.phone === '' ? four : values.phone))
  }
  if (isBad) notes.doubt(at, 'bad_phone', `${wrongPhone(values.phone)}只按后四位处理。`, true)
  return { name, digits: last4 }
}

function left(notes: Notes, at: SheetRow, code: Parameters<Notes['doubt']>[1], reason: string): null {
  notes.doubt(at, code, reason, false)
  return null
}

const wrongPhone = (written: string): string =>
  /^\d(?:\.\d+)?e\+?\d+$/i.test(written.trim())
    ? `手机号“${written}”成了科学计数，看不出是多少；请把这一列设为文本后重新填写。`
    : `“${written}”不是手机号（或位数不对）。`
