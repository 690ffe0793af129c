import { carryDown } from './carry'
import { findHeader, isPeopleSheet, missingColumn, type Columns, type Field } from './headers'
import type { Notes } from './notes'
import type { SheetRow } from './roster'
import { isTotal } from './text'
import type { Values } from './unit-row'

/** Title lines stand above a header; so many rows without one make a sheet of something else. */
const titleRows = 20

const fields: Field[] = ['street', 'enterprise', 'team', 'short', 'code', 'people', 'name', 'phone', 'last4']

export interface Sheet {
  name: string
  /** The fields of a row that counts; null for titles, headers, sums and empty lines. */
  values(row: SheetRow): Values | null
  kind(): { people: boolean; hasStreets: boolean } | null
  close(): void
}

/** One sheet while its rows come by: finds its header, and carries down what stands above where the sheet does so. */
export function openSheet(name: string, notes: Notes): Sheet {
  const carry = { street: carryDown(), enterprise: carryDown() }
  let columns: Columns | null = null
  let usable = true
  let looked = 0
  let first: SheetRow | null = null
  let header = ''
  let street = ''

  function lookForHeader(row: SheetRow): void {
    first ??= row
    looked += 1
    columns = looked <= titleRows ? findHeader(row.cells) : null
    if (!columns) return
    header = row.cells.join('\t')
    const missing = missingColumn(columns)
    usable = missing === null
    if (missing) notes.problem('no_column', `第 ${row.row} 行的表头里没有“${missing}”这一列。`, row)
  }

  function fill(values: Values, isPeople: boolean): Values {
    const isNewStreet = values.street !== '' && values.street !== street
    values.street = carry.street.fill(values.street)
    street = values.street
    if (isNewStreet && values.enterprise === '') carry.enterprise.cut()
    else if (isPeople || values.team !== '' || values.enterprise !== '')
      values.enterprise = carry.enterprise.fill(values.enterprise)
    return values
  }

  return {
    name,
    kind: () => columns && { people: isPeopleSheet(columns), hasStreets: columns.street !== undefined },
    values(row) {
      const { cells } = row
      const begin = cells.find((cell) => cell.trim() !== '')
      if (begin === undefined) {
        carry.street.cut()
        carry.enterprise.cut()
        return null
      }
      if (!columns) lookForHeader(row)
      else if (usable && !isTotal(begin) && cells.join('\t') !== header)
        return fill(pick(cells, columns), isPeopleSheet(columns))
      return null
    },
    close() {
      if (!columns && first)
        return notes.doubt(first, 'sheet_unread', `工作表“${name}”没有认出表头，整张没有读。`, false)
      for (const [field, what] of [
        ['street', '街道'],
        ['enterprise', '单位'],
      ] as const) {
        const rows = carry[field].carried()
        const reason = `本表有 ${rows} 行${what}留空，按上面一行的${what}处理。`
        if (rows > 0 && first) notes.doubt(first, 'carried_down', reason, true)
      }
    },
  }
}

function pick(cells: readonly string[], columns: Columns): Values {
  const values = {} as Values
  for (const field of fields) {
    const at = columns[field]
    values[field] = at === undefined ? '' : (cells[at] ?? '').trim()
  }
  return values
}
