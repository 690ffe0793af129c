import type { BankEntry } from '../../../domain/bank/entry'
import { exportRows, safeCell } from '../../../domain/bank/export'

/** Saves a bank as a workbook that can be read again; no cell of it is run as a formula. */
export async function downloadBank(name: string, entries: readonly BankEntry[]): Promise<void> {
  const { default: ExcelJS } = await import('exceljs')
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('题库', { views: [{ state: 'frozen', ySplit: 1 }] })
  for (const row of exportRows(entries)) sheet.addRow(row.map(safeCell))
  sheet.getRow(1).font = { bold: true }
  sheet.columns.forEach((column, at) => (column.width = at === 2 ? 60 : 16))
  const bytes = await book.xlsx.writeBuffer()
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  const address = URL.createObjectURL(new Blob([bytes], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = `${name.replace(/[\\/:*?"<>|]/g, '_')}.xlsx`
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
