import { Unreadable } from '../problems'
import type { Zip } from '../zip'
import { readXml, relationsOf } from '../xml'

export interface Workbook {
  /** Those that people see, in their order. */
  sheets: { name: string; part: string }[]
  strings: string | null
  styles: string | null
  from1904: boolean
}

/** Finds the parts of a workbook by what points at them. */
export function readWorkbook(zip: Zip): Workbook {
  const part = relationsOf(zip, '').find(({ type }) => type === 'officeDocument')?.target ?? ''
  if (part.endsWith('.bin')) throw new Unreadable('binary_excel')
  if (zip.names().some((name) => /vbaProject\.bin$/i.test(name))) throw new Unreadable('macros')
  if (!zip.has(part) || !/\.xml$/.test(part)) throw new Unreadable('not_a_table')
  const relations = relationsOf(zip, part)
  const targets = new Map(relations.map(({ id, target, type }) => [id, { target, type }]))
  const found: Workbook = {
    sheets: [],
    strings: relations.find(({ type }) => type === 'sharedStrings')?.target ?? null,
    styles: relations.find(({ type }) => type === 'styles')?.target ?? null,
    from1904: false,
  }
  readXml(zip, part, {
    open(tag, attributes) {
      if (tag === 'workbookPr') found.from1904 = /^(?:1|true)$/.test(attributes['date1904'] ?? '')
      if (tag !== 'sheet') return
      const id = Object.entries(attributes).find(([name]) => /(?:^|:)id$/.test(name))?.[1] ?? ''
      const { target, type } = targets.get(id) ?? { target: '', type: '' }
      const isSeen = !/hidden/i.test(attributes['state'] ?? '')
      if (isSeen && type === 'worksheet') found.sheets.push({ name: attributes['name'] ?? '', part: target })
    },
  })
  if (found.sheets.length === 0) throw new Unreadable('not_a_table')
  return found
}
