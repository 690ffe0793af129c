import type { Limits, Take } from '../limits'
import { Unreadable } from '../problems'
import type { Zip } from '../zip'
import { columnOf } from './columns'
import { numberText, type Format } from './formats'
import { mergeFiller, readMerges } from './merges'
import { readXml } from '../xml'

interface Known {
  strings: readonly string[]
  formats: readonly Format[]
  from1904: boolean
}

/** Hands on the rows of one sheet. */
export function readRows(
  zip: Zip,
  sheet: { name: string; part: string },
  known: Known,
  take: Take,
  limits: Limits,
) {
  const fill = mergeFiller(readMerges(zip, sheet.part))
  let [row, column, kind, style, value] = [0, -1, '', '', '']
  let [isValue, inReading] = [false, false]
  let cells: string[] = []
  readXml(zip, sheet.part, {
    open(tag, attributes) {
      if (tag === 'row') {
        row = Number(attributes['r'] ?? row + 1)
        column = -1
        cells = []
        if (!Number.isInteger(row)) throw new Unreadable('broken')
      } else if (tag === 'c') {
        const { r, t = '', s = '' } = attributes
        column = r ? columnOf(r) : column + 1
        kind = t
        style = s
        value = ''
      } else if (tag === 'rPh') inReading = true
      else isValue = tag === 'v' || (tag === 't' && !inReading)
    },
    text(piece) {
      if (!isValue) return
      value += piece
      if (value.length > limits.cell) throw new Unreadable('long_cell')
    },
    close(tag) {
      if (tag === 'v' || tag === 't') isValue = false
      else if (tag === 'rPh') inReading = false
      else if (tag === 'c') {
        if (value === '') return
        if (column < 0) throw new Unreadable('broken')
        if (column >= limits.columns) throw new Unreadable('too_many_columns')
        while (cells.length < column) cells.push('')
        cells[column] = textOf(kind, value, known, style)
      } else if (tag === 'row') {
        fill(row, cells)
        take({ sheet: sheet.name, row, cells: Array.from(cells, (cell) => cell ?? '') })
      }
    },
  })
}

/** What a person sees in the cell. */
function textOf(kind: string, value: string, { strings, formats, from1904 }: Known, style: string): string {
  if (kind === 's') return (strings[Number(value)] ?? '').trim()
  if (kind === 'b') return value === '1' ? 'TRUE' : 'FALSE'
  if (kind === 'd') return value.slice(0, 10)
  if (kind !== '' && kind !== 'n') return value.trim()
  return numberText(value, formats[Number(style)] ?? 'plain', from1904)
}
