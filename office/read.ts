import { readCsv } from './csv'
import { guarded, usualLimits, type Limits, type Take } from './limits'
import { problem, Unreadable, type OfficeProblem } from './problems'
import { sniff } from './sniff'
import { readXlsx } from './xlsx/read'

/**
 * Reads a table that an office wrote, .xlsx or .csv, and hands on its rows one by one, as text. Null when all of it was
 * read; otherwise why not, and the rows until then are worth nothing. Nothing in here needs Node.
 */
export function readOffice(
  bytes: Uint8Array,
  fileName: string,
  take: Take,
  limits: Limits = usualLimits,
): OfficeProblem | null {
  if (bytes.length > limits.bytes) return problem('too_large')
  try {
    const rows = guarded(take, limits)
    if (sniff(bytes, fileName) === 'csv') readCsv(bytes, rows)
    else readXlsx(bytes, rows, limits)
    return null
  } catch (error) {
    if (error instanceof Unreadable) return problem(error.code)
    throw error
  }
}
