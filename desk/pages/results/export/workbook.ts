import ExcelJS from 'exceljs'
import { safeCell } from '../../../../office/safe-cell'
import type { Cell, Column, Sheet } from '../sheet'

const formats: Record<Column['kind'], string> = { text: '@', whole: '0', hundredths: '0.00' }
const told = 2000

/**
 * A workbook of these sheets as the bytes of an .xlsx: title lines, a head that stays in sight, widths, and no cell that could be
 * taken for a formula. `onRow` hears now and then how many rows are written.
 */
export async function workbookOf(
  sheets: readonly Sheet[],
  onRow: (rows: number) => void = () => undefined,
): Promise<ArrayBuffer> {
  const book = new ExcelJS.Workbook()
  let written = 0
  for (const sheet of sheets) {
    const page = addSheet(book, sheet)
    for (const row of sheet.rows) {
      page.addRow(row.map(cellOf))
      written += 1
      if (written % told === 0) onRow(written)
    }
  }
  return book.xlsx.writeBuffer() as Promise<ArrayBuffer>
}

const cellOf = (cell: Cell): Cell => (typeof cell === 'string' ? safeCell(cell) : cell)

function addSheet(book: ExcelJS.Workbook, { name, title, columns }: Sheet): ExcelJS.Worksheet {
  const head = title.length + 1
  const page = book.addWorksheet(name, {
    views: [{ state: 'frozen', ySplit: head }],
    pageSetup: {
      paperSize: 9,
      orientation: columns.length > 8 ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `${String(head)}:${String(head)}`,
    },
    headerFooter: { oddFooter: '第 &P 页，共 &N 页' },
  })
  columns.forEach(({ width, kind }, at) => {
    const column = page.getColumn(at + 1)
    column.width = width + 2
    column.numFmt = formats[kind]
    column.alignment = { vertical: 'top', wrapText: kind === 'text' && width > 60 }
  })
  title.forEach((line, at) => {
    const row = page.addRow([safeCell(line)])
    page.mergeCells(row.number, 1, row.number, Math.max(2, columns.length))
    row.font = at === 0 ? { bold: true, size: 14 } : { size: 10 }
  })
  const heads = page.addRow(columns.map((column) => column.head))
  heads.font = { bold: true }
  heads.eachCell((cell) => {
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF1EEEA' } }
    cell.border = { bottom: { style: 'thin' } }
  })
  page.autoFilter = { from: { row: head, column: 1 }, to: { row: head, column: columns.length } }
  return page
}
