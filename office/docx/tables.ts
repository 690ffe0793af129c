import type { Take } from '../limits'

/** Tables while their parts come by. What lies in a table within a cell is part of the cell. */
export function openTables(take: Take) {
  let [depth, count, row, column] = [0, 0, 0, 0]
  let cells: string[] = []
  return {
    isOpen: () => depth > 0,
    open(tag: string): void {
      if (tag === 'tbl') {
        depth += 1
        if (depth === 1) [count, row] = [count + 1, 0]
      } else if (depth !== 1) return
      else if (tag === 'tr') [cells, column] = [[], -1]
      else if (tag === 'tc') {
        column += 1
        cells[column] = ''
      }
    },
    text(text: string): void {
      const before = cells[column] ?? ''
      cells[column] = before === '' ? text : `${before}\n${text}`
    },
    close(tag: string): void {
      if (tag === 'tr' && depth === 1) {
        row += 1
        take({ sheet: `表格 ${count}`, row, cells })
      } else if (tag === 'tbl') depth -= 1
    },
  }
}
