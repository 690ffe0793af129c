import ExcelJS from 'exceljs'
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { readRosterFile } from '../../scripts/roster/read'
import { inventMembers } from '../../seed/members'
import { inventRows, wholeSize } from '../../seed/roster'
import { memberKey, openGround } from './ground'
import type { Row } from './table'

const members = 222_930
const goals = { seconds: 60, bytes: 300_000_000 }

/** The whole district's roster imported by the command's own process, as text and as a workbook. */
export async function roster(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-roster-'))
  try {
    const files = await writeRosters(folder, members)
    const rows: Row[] = []
    for (const [kind, file] of Object.entries(files)) {
      const read = readRosterFile(file)
      if ('message' in read) throw new Error(read.message)
      rows.push(...rowsOf(kind, await measure(folder, file, read.doubts)))
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

interface Measured {
  seconds: number
  bytes: number
  people: number
}

async function measure(folder: string, file: string, doubts: number): Promise<Measured> {
  const ground = await openGround(null)
  const report = join(folder, 'memory')
  try {
    const env = { ...process.env, MEMBER_KEY: memberKey, MEMORY_REPORT: report }
    const watch = resolve(__dirname, 'report-memory.cjs')
    const execArgv = ['--max-semi-space-size=4', '--require', watch, '--import', 'tsx']
    const began = performance.now()
    const options = { env, execArgv, silent: true }
    const child = fork('scripts/roster/import.ts', [file, '--accept-doubtful', String(doubts)], options)
    child.stdout?.resume()
    const [code] = (await once(child, 'exit')) as [number]
    const seconds = (performance.now() - began) / 1000
    if (code !== 0 || !existsSync(report)) throw new Error(`the import of ${file} ended with ${code}`)
    const { people = 0 } = (await ground.store.roster.currentNow()) ?? {}
    return { seconds, bytes: Number(readFileSync(report, 'utf8')), people }
  } finally {
    await ground.close()
  }
}

function rowsOf(kind: string, { seconds, bytes, people }: Measured): Row[] {
  const row = (
    what: string,
    figure: string,
    goal: string,
    met: boolean,
    numbers: Record<string, number>,
  ): Row => ({
    part: 'roster',
    what: `${what} of ${people} people, .${kind}`,
    figure,
    goal,
    met: met && people === members,
    numbers,
  })
  return [
    row('import', `${seconds.toFixed(1)} s`, 'under 60 s', seconds < goals.seconds, { seconds }),
    row('memory', `${Math.round(bytes / 1e6)} MB`, 'under 300 MB', bytes < goals.bytes, { bytes }),
  ]
}
