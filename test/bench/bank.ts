import ExcelJS from 'exceljs'
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { exportRows } from '../../domain/bank/export'
import { bankOf } from '../support/bank/invent'
import { wordFile } from '../support/bank/word'
import { writeText } from '../support/bank/write'
import { memberKey, openGround } from './ground'
import type { Row } from './table'

const questions = 10_000
const goals = { seconds: 20, bytes: 256_000_000 }

/** A large bank read, proofread and imported by the command's own process, from a workbook and from Word. */
export async function bank(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-bank-'))
  try {
    const rows: Row[] = []
    for (const file of await writeBanks(folder)) rows.push(...rowsOf(file, await measure(folder, file)))
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

interface Measured {
  seconds: number
  bytes: number
  imported: number
}

async function measure(folder: string, file: string): Promise<Measured> {
  const ground = await openGround(null)
  const report = join(folder, 'memory')
  try {
    const env = { ...process.env, MEMBER_KEY: memberKey, MEMORY_REPORT: report }
    const watch = resolve(__dirname, 'report-memory.cjs')
    const execArgv = ['--max-semi-space-size=4', '--require', watch, '--import', 'tsx']
    const began = performance.now()
    const child = fork('scripts/bank/import.ts', [file], { env, execArgv, silent: true })
    child.stdout?.resume()
    const [code] = (await once(child, 'exit')) as [number]
    const seconds = (performance.now() - began) / 1000
    if (code !== 0 || !existsSync(report)) throw new Error(`the import of ${file} ended with ${code}`)
    const [row] = await ground.store.banks.list(false)
    return {
      seconds,
      bytes: Number(readFileSync(report, 'utf8')),
      imported: row?.versions[0]?.questions ?? 0,
    }
  } finally {
    await ground.close()
  }
}

function rowsOf(file: string, { seconds, bytes, imported }: Measured): Row[] {
  const kind = file.slice(file.lastIndexOf('.'))
  const row = (
    what: string,
    figure: string,
    goal: string,
    met: boolean,
    numbers: Record<string, number>,
  ) => ({
    ...{ part: 'bank', what: `${what} of ${imported} questions, ${kind}`, figure, goal },
    ...{ met: met && imported === questions, numbers },
  })
  return [
    row('import', `${seconds.toFixed(1)} s`, 'under 20 s', seconds < goals.seconds, { seconds }),
    row('memory', `${Math.round(bytes / 1e6)} MB`, 'under 256 MB', bytes < goals.bytes, { bytes }),
  ]
}
