import type { Limits, Take, TakeLine } from '../limits'
import { Unreadable } from '../problems'
import { relationsOf } from '../xml'
import { openZip } from '../zip'
import { readBody } from './body'
import { numberer } from './numberer'
import { readNumbering } from './numbering'
import { readStyles } from './styles'

/**
 * Reads a Word document from its beginning to its end: paragraphs as lines of text with the numbers that Word shows in front of
 * them, tables as rows of sheets named 表格 1, 表格 2 …
 */
export function readDocx(bytes: Uint8Array, line: TakeLine, row: Take, limits: Limits): void {
  try {
    readParts(bytes, line, row, limits)
  } catch (error) {
    throw error instanceof Unreadable && error.code === 'broken' ? new Unreadable('broken_document') : error
  }
}

function readParts(bytes: Uint8Array, line: TakeLine, row: Take, limits: Limits): void {
  const zip = openZip(bytes, limits)
  if (zip.names().some((name) => /vbaProject\.bin$/i.test(name))) throw new Unreadable('macros_document')
  const part = relationsOf(zip, '').find(({ type }) => type === 'officeDocument')?.target ?? ''
  if (!zip.has(part) || !/^word\/.*\.xml$/.test(part)) throw new Unreadable('not_a_document')
  const relations = relationsOf(zip, part)
  const target = (kind: string) => {
    const found = relations.find(({ type }) => type === kind)?.target ?? ''
    return zip.has(found) ? found : null
  }
  const [numbering, styles] = [target('numbering'), target('styles')]
  const labels = numberer(
    numbering ? readNumbering(zip, numbering) : { lists: new Map(), nums: new Map() },
    styles ? readStyles(zip, styles) : new Map(),
  )
  readBody(zip, part, labels, line, row)
}
