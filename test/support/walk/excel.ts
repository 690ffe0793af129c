import ExcelJS from 'exceljs'

/** Every sheet of an exported workbook as rows by the words of its head, which stands in the fourth line. */
export async function readExport(path: string): Promise<Record<string, Record<string, unknown>[]>> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.readFile(path)
  return Object.fromEntries(book.worksheets.map((sheet) => [sheet.name, rowsOf(sheet)]))
}

function rowsOf(sheet: ExcelJS.Worksheet): Record<string, unknown>[] {
  const cells = (row: number) => sheet.getRow(row).values as unknown[]
  const heads = cells(4).slice(1).map(String)
  return Array.from({ length: Math.max(0, sheet.rowCount - 4) }, (_, at) => {
    const row = cells(at + 5).slice(1)
    return Object.fromEntries(heads.map((head, nth) => [head, row[nth] ?? null]))
  })
}
