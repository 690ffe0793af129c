import type { Limits, Take } from '../limits'
import { openZip } from '../zip'
import { readRows } from './cells'
import { readFormats } from './formats'
import { readStrings } from './strings'
import { readWorkbook } from './workbook'

/** Every sheet of a workbook that people see, row by row. */
export function readXlsx(bytes: Uint8Array, take: Take, limits: Limits): void {
  const zip = openZip(bytes, limits)
  const { sheets, strings, styles, from1904 } = readWorkbook(zip)
  const known = {
    strings: strings && zip.has(strings) ? readStrings(zip, strings) : [],
    formats: styles && zip.has(styles) ? readFormats(zip, styles) : [],
    from1904,
  }
  for (const sheet of sheets) readRows(zip, sheet, known, take, limits)
}
