import ExcelJS from 'exceljs'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { exportRows } from '../../domain/bank/export'
import { bankOf } from '../support/bank/invent'
import { wordFile } from '../support/bank/word'
import { writeText } from '../support/bank/write'
import { importRows, measureImport } from './measure-import'
import type { Row } from './table'

const questions = 10_000
const goals = { seconds: 20, megabytes: 256 }

/** A large bank read, proofread and imported by the command's own process, from a workbook and from Word. */
export async function bank(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-bank-'))
  try {
    const rows: Row[] = []
    for (const file of await writeBanks(folder)) {
      const measured = await measureImport(folder, ['scripts/bank/import.ts', file], async ({ banks }) => {
        const [imported] = await banks.list(false)
        return imported?.versions[0]?.questions ?? 0
      })
      const what = `${measured.came} questions, ${extname(file)}`
      rows.push(...importRows({ part: 'bank', what, isWhole: measured.came === questions }, goals, measured))
    }
    return rows
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function writeBanks(folder: string): Promise<string[]> {
  const entries = bankOf(questions)
  const [xlsx, docx] = [join(folder, 'bank.xlsx'), join(folder, 'bank.docx')]
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: xlsx, useSharedStrings: true })
  const page = book.addWorksheet('题库')
  for (const row of exportRows(entries)) page.addRow(row).commit()
  page.commit()
  await book.commit()
  writeFileSync(docx, wordFile(writeText(entries, 'no headings').split('\n')))
  return [xlsx, docx]
}
