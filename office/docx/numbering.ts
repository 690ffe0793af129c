import { readXml } from '../xml'
import type { Zip } from '../zip'

/** How one level of a list is counted and written: `（%1）` in chineseCounting. */
export interface Level {
  start: number
  format: string
  text: string
}

export interface Numbering {
  /** Levels of the lists as they are defined, by the list's id. */
  lists: Map<string, Map<number, Level>>
  /** Lists as they are used: of which definition, and at which levels they begin anew or differently. */
  nums: Map<string, { list: string; starts: Map<number, number>; levels: Map<number, Level> }>
}

/** More are no lists of a document. */
const most = 20_000

/** The lists of a document. */
export function readNumbering(zip: Zip, part: string): Numbering {
  const numbering: Numbering = { lists: new Map(), nums: new Map() }
  let [list, num]: [string | null, string | null] = [null, null]
  let [at, override] = [0, 0]
  let level: Level = { start: 1, format: 'decimal', text: '' }
  readXml(zip, part, {
    open(tag, attributes) {
      const value = attribute(attributes, 'val')
      if (tag === 'abstractNum') {
        list = attribute(attributes, 'abstractNumId')
        if (numbering.lists.size < most) numbering.lists.set(list, new Map())
      } else if (tag === 'num') {
        num = attribute(attributes, 'numId')
        if (numbering.nums.size < most)
          numbering.nums.set(num, { list: '', starts: new Map(), levels: new Map() })
      } else if (tag === 'lvl') {
        at = Number(attribute(attributes, 'ilvl'))
        level = { start: 1, format: 'decimal', text: '' }
      } else if (tag === 'abstractNumId' && num !== null) {
        const own = numbering.nums.get(num)
        if (own) own.list = value
      } else if (tag === 'lvlOverride') override = Number(attribute(attributes, 'ilvl'))
      else if (tag === 'startOverride' && num !== null)
        numbering.nums.get(num)?.starts.set(override, Number(value))
      else if (tag === 'start') level.start = Number(value)
      else if (tag === 'numFmt') level.format = value
      else if (tag === 'lvlText') level.text = value
    },
    close(tag) {
      if (tag === 'lvl')
        (num === null ? numbering.lists.get(list ?? '') : numbering.nums.get(num)?.levels)?.set(at, level)
      else if (tag === 'abstractNum') list = null
      else if (tag === 'num') num = null
    },
  })
  return numbering
}

/** An attribute with whatever prefix, or an empty text. */
export const attribute = (attributes: Record<string, string>, name: string): string =>
  attributes[`w:${name}`] ??
  Object.entries(attributes).find(([key]) => key === name || key.endsWith(`:${name}`))?.[1] ??
  ''
