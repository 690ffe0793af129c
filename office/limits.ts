import { Unreadable } from './problems'

/** What a file may come to before we stop reading it. */
export interface Limits {
  bytes: number
  /** Files within a zip. */
  entries: number
  /** Bytes that come out of a zip, in all. */
  inflated: number
  rows: number
  columns: number
  /** Characters of one cell; Excel's own limit. */
  cell: number
  /** Lines of a text or a document. */
  lines: number
}

export const usualLimits: Limits = {
  bytes: 64 * 1024 * 1024,
  entries: 1000,
  inflated: 512 * 1024 * 1024,
  rows: 1_200_000,
  columns: 256,
  cell: 32_767,
  lines: 400_000,
}

/** A row of a sheet as people see it; `row` counts from 1 as their program does. */
export interface TextRow {
  sheet: string
  row: number
  cells: string[]
}

/** A line of a text, or of a document's paragraph; `at` counts lines of a text, or paragraphs, from 1. */
export interface TextLine {
  at: number
  text: string
}

export type Take = (row: TextRow) => void

export type TakeLine = (line: TextLine) => void

/** Hands lines on while they keep within the limits. */
export function guardedLines(take: TakeLine, limits: Limits): TakeLine {
  let lines = 0
  return (line) => {
    lines += 1
    if (lines > limits.lines) throw new Unreadable('too_many_lines')
    if (line.text.length > limits.cell) throw new Unreadable('long_line')
    take(line)
  }
}

/** Hands rows on while they keep within the limits. */
export function guarded(take: Take, limits: Limits): Take {
  let rows = 0
  return (row) => {
    rows += 1
    if (rows > limits.rows) throw new Unreadable('too_many_rows')
    while (row.cells.length > 0 && row.cells.at(-1) === '') row.cells.pop()
    if (row.cells.length > limits.columns) throw new Unreadable('too_many_columns')
    if (row.cells.some(({ length }) => length > limits.cell)) throw new Unreadable('long_cell')
    take(row)
  }
}
