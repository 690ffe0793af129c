import ExcelJS from 'exceljs'
import { readOffice } from '../../../office/read'
import { usualLimits, type Limits, type TextRow } from '../../../office/limits'
import type { OfficeProblem } from '../../../office/problems'

/** A workbook as Excel would save it; another library than ours writes it. */
export async function workbook(fill: (book: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  fill(book)
  return new Uint8Array(await book.xlsx.writeBuffer())
}

export const sheetOf = (rows: unknown[][], name = '名册') =>
  workbook((book) => void book.addWorksheet(name).addRows(rows))

let toGb: Map<string, number[]> | null = null

/** Text as Chinese Excel saves a .csv: the decoder run backwards. */
export function gb18030(text: string): Uint8Array {
  if (!toGb) {
    toGb = new Map()
    const decoder = new TextDecoder('gb18030')
    for (let high = 0x81; high <= 0xfe; high += 1)
      for (let low = 0x40; low <= 0xfe; low += 1) {
        const letter = decoder.decode(Uint8Array.of(high, low))
        if (letter.length === 1 && !toGb.has(letter)) toGb.set(letter, [high, low])
      }
  }
  const known = toGb
  return Uint8Array.from(
    Array.from(text).flatMap((letter) =>
      letter < '\x80' ? [letter.charCodeAt(0)] : (known.get(letter) ?? []),
    ),
  )
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** All rows of a file, or why there are none. */
export function read(
  bytes: Uint8Array,
  name: string,
  limits: Partial<Limits> = {},
): TextRow[] | OfficeProblem {
  const rows: TextRow[] = []
  const wrong = readOffice(bytes, name, (row) => rows.push(row), { ...usualLimits, ...limits })
  return wrong ?? rows
}

/** The cells alone. */
export function cells(bytes: Uint8Array, name: string): string[][] {
  const rows = read(bytes, name)
  if (!Array.isArray(rows)) throw new Error(rows.message)
  return rows.map((row) => row.cells)
}

/** Why a file can't be read. */
export function refusal(bytes: Uint8Array, name: string, limits: Partial<Limits> = {}): string {
  const rows = read(bytes, name, limits)
  return Array.isArray(rows) ? `read ${rows.length} rows` : rows.code
}

/** A small list in the cells that an office would fill. */
export const list = [
  ['街道', '单位', '手机'],
  ['德胜街道', '甲公司，乙部', '13800000001'],
  ['月坛街道', '丙“号”院', '0012'],
]
export const csv = (separator: string): string => list.map((row) => row.join(separator)).join('\r\n')
