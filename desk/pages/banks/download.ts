import type { BankEntry } from '../../../domain/bank/entry'
import { exportRows } from '../../../domain/bank/export'
import { safeCell } from '../../../office/safe-cell'
import { saveWorkbook } from '../../parts/save-file'

/** Saves a bank as a workbook that can be read again; no cell of it is run as a formula. */
export async function downloadBank(name: string, entries: readonly BankEntry[]): Promise<void> {
  const { default: ExcelJS } = await import('exceljs')
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('题库', { views: [{ state: 'frozen', ySplit: 1 }] })
  for (const row of exportRows(entries)) sheet.addRow(row.map(safeCell))
  sheet.getRow(1).font = { bold: true }
  sheet.columns.forEach((column, at) => (column.width = at === 2 ? 60 : 16))
  saveWorkbook(await book.xlsx.writeBuffer(), name)
}
