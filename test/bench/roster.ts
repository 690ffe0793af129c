import ExcelJS from 'exceljs'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readRosterFile } from '../../scripts/roster/read'
import { inventMembers } from '../../seed/members'
import { inventRows, wholeSize } from '../../seed/roster'
import { importRows, measureImport } from './measure-import'
import type { Row } from './table'

const members = 222_930
const goals = { seconds: 60, megabytes: 300 }

/** The whole district's roster imported by the command's own process, as text and as a workbook. */
export async function roster(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-roster-'))
  try {
    const files = await writeRosters(folder, members)
    const rows: Row[] = []
    for (const [kind, file] of Object.entries(files)) {
      const read = readRosterFile(file)
      if ('message' in read) throw new Error(read.message)
      const command = ['scripts/roster/import.ts', file, '--accept-doubtful', String(read.doubts)] as const
      const measured = await measureImport(folder, [...command], async ({ roster: { currentNow } }) => {
        const current = await currentNow()
        return current?.people ?? 0
      })
      const what = `${measured.came} people, .${kind}`
      rows.push(...importRows({ part: 'roster', what, isWhole: measured.came === members }, goals, measured))
    }
    return rows
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A row a person; the workbook has the units on a sheet before. */
async function writeRosters(folder: string, count: number): Promise<{ csv: string; xlsx: string }> {
  const [csv, xlsx] = [join(folder, 'roster.csv'), join(folder, 'roster.xlsx')]
  const lines: string[] = []
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: xlsx, useSharedStrings: true })
  const sheets = new Map<string, ExcelJS.Worksheet>()
  for (const { sheet, cells } of inventRows(wholeSize, inventMembers(count))) {
    if (sheet === '名单') lines.push(cells.join(','))
    const page = sheets.get(sheet) ?? book.addWorksheet(sheet)
    sheets.set(sheet, page)
    page.addRow(cells).commit()
  }
  for (const page of sheets.values()) page.commit()
  await book.commit()
  writeFileSync(csv, lines.join('\r\n'))
  return { csv, xlsx }
}
