import { readDocx } from './docx/read'
import { textOf } from './encoding'
import { guarded, guardedLines, usualLimits, type Limits, type Take, type TakeLine } from './limits'
import { problem, Unreadable, type OfficeProblem } from './problems'
import { readOffice } from './read'
import { sniffDocument } from './sniff'

export interface Takers {
  /** Of a sheet, or of a table in a document. */
  row: Take
  /** Of a text or of a document. */
  line: TakeLine
}

/**
 * Reads whatever an office wrote questions in: rows of .xlsx and .csv, lines of .txt, both of .docx. Null when all of it was
 * read; otherwise why not, and what came until then is worth nothing. Nothing in here needs Node.
 */
export function readAny(
  bytes: Uint8Array,
  fileName: string,
  { row, line }: Takers,
  limits: Limits = usualLimits,
): OfficeProblem | null {
  const extension = /\.([a-z]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? ''
  if (['xlsx', 'xlsm', 'xls', 'xlsb', 'csv', 'tsv'].includes(extension))
    return readOffice(bytes, fileName, row, limits)
  if (!['docx', 'docm', 'doc', 'dotx', 'wps', 'txt'].includes(extension)) return problem('unknown_kind')
  if (bytes.length > limits.bytes) return problem('too_large')
  try {
    if (sniffDocument(bytes, extension) === 'docx')
      readDocx(bytes, guardedLines(line, limits), guarded(row, limits), limits)
    else readLines(bytes, guardedLines(line, limits))
    return null
  } catch (error) {
    if (error instanceof Unreadable) return problem(error.code)
    throw error
  }
}

/** Lines of a plain text, in whatever encoding it is. */
function readLines(bytes: Uint8Array, take: TakeLine): void {
  let [rest, at, isBlank] = ['', 0, true]
  const give = (text: string) => {
    at += 1
    isBlank &&= text.trim() === ''
    take({ at, text })
  }
  for (const piece of textOf(bytes)) {
    const lines = `${rest}${piece}`.split(/\r\n|\n|\r(?!$)/)
    rest = lines.pop() ?? ''
    lines.forEach(give)
  }
  if (rest !== '') give(rest.replace(/\r$/, ''))
  if (isBlank) throw new Unreadable('empty')
}
