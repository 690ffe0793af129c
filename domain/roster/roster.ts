import type { Unit } from '../unit'

/** A row of a file as people see it; `row` counts from 1 as their program does. */
export interface SheetRow {
  sheet: string
  row: number
  cells: readonly string[]
}

/** Somebody on the list, in clear: lives in the memory of an import and is never stored so. */
export interface Person {
  name: string
  /** Of the phone: all eleven, or the last four where the list has only these. */
  digits: string
  /** The team, or the enterprise where the list names no team. */
  unitId: string
  enterpriseId: string
}

/** A row to look at before the import, with what happens to it otherwise. */
export interface Doubt extends SheetRow {
  code: DoubtCode
  reason: string
  /** Whether the row counts all the same. */
  taken: boolean
}

export type DoubtCode =
  | 'sheet_unread'
  | 'street_unknown'
  | 'street_unclear'
  | 'no_enterprise'
  | 'name_too_long'
  | 'no_name'
  | 'not_a_name'
  | 'no_phone'
  | 'bad_phone'
  | 'same_person'
  | 'same_last_four'
  | 'bad_count'
  | 'count_too_small'
  | 'same_name'
  | 'alike'
  | 'spelling'
  | 'unit_twice'
  | 'code_twice'
  | 'not_on_unit_list'
  | 'carried_down'

/** What stands in the way of the whole import. */
export interface Problem {
  code: 'no_header' | 'no_column' | 'street_unknown' | 'no_units' | 'too_many' | 'same_id'
  sheet: string | null
  row: number | null
  reason: string
}

export interface Roster {
  /** Streets, then enterprises, then teams. */
  units: Unit[]
  people: Person[]
  /** At most `shownDoubts` of them. */
  doubtful: Doubt[]
  /** How many there are in all. */
  doubts: number
  problems: Problem[]
}

export const shownDoubts = 2000

/** What the rules need from outside: pure functions of a text. */
export interface Tools {
  /** SHA-256 as hex. */
  digest: (text: string) => string
  /** Pinyin initials. */
  initials: (text: string) => string
}

export interface Street {
  id: string
  name: string
}
