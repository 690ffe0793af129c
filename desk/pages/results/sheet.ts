/** A sheet of a workbook, or a table on paper: what is on it in words and numbers, not how it looks. */
export interface Sheet {
  name: string
  /** Lines above the table: the contest, the hour, of which unit, who took it out. */
  title: string[]
  columns: Column[]
  rows: Cell[][]
}

export interface Column {
  head: string
  /** In characters of a figure. */
  width: number
  kind: 'text' | 'whole' | 'hundredths'
}

export type Cell = string | number | null

export const text = (head: string, width: number): Column => ({ head, width, kind: 'text' })
export const whole = (head: string, width = 8): Column => ({ head, width, kind: 'whole' })
export const hundredths = (head: string, width = 9): Column => ({ head, width, kind: 'hundredths' })

/** Names of a path in columns of their own, one for each of these levels. */
export const path = (names: readonly string[], levels: number): Cell[] =>
  Array.from({ length: levels }, (_, at) => names[at] ?? null)
