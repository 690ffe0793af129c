import type { Source } from '../draft'
import { hasBracket, hasFilledBracket, leadingMark } from './brackets'
import { segmentsOf } from './fields'
import { beginsWithA, splitOptions } from './labels'
import { numberOf, type Numbered, type Style } from './numbers'
import { takeBody } from './options'
import type { Line } from './line'
import { writeItem, type PartKind, type Written } from './written'

/** The questions below one heading. */
export interface Part {
  take(line: Line, below: string): void
  /** An empty line. */
  blank(): void
  close(): void
  series(): number
}

export function openPart(kind: PartKind, firstSeries: number, written: Written[], skipped: Source[]): Part {
  let series = firstSeries
  let style: Style | null = null
  let last = 0
  let current: Written | null = null
  let isAfterBlank = false

  /** A title or an instruction is no question: nothing in it can be answered. */
  function close(): void {
    if (current) {
      const isNothing = current.number === null && !current.isComplete() && !current.stem.some(hasBracket)
      if (isNothing)
        skipped.push(...current.lines.map(({ at, text }) => ({ sheet: '', from: at, to: at, text })))
      else written.push(current)
    }
    current = null
  }

  function begin(line: Line, number: number | null, mark: string, rest: string, below: string): void {
    close()
    const own = writeItem(number, series, kind, mark)
    current = own
    own.lines.push(line)
    body(own, rest, below)
  }

  /** What a line says besides its number. */
  function body(own: Written, text: string, below: string): void {
    const mayAnswer =
      own.options.length > 0 || own.mark !== '' || own.stem.some(hasFilledBracket) || hasFilledBracket(text)
    for (const { field, text: words } of segmentsOf(text, mayAnswer)) {
      if (field === null) takeBody(own, words, below)
      else {
        own.place = field
        own.put(field, words)
      }
    }
  }

  function startsNumbered(found: Numbered): boolean {
    const { number, isDoubtful } = found
    const isNext = number === last + 1
    if (isDoubtful && !isNext && !(style === null && !current)) return false
    if (!current) return true
    if (style === null) return number === 1 || current.number === null ? !isDoubtful || isNext : true
    const isDone = current.isComplete()
    if (found.style !== style) return isDone && (isNext || (number === 1 && found.style !== 'circled'))
    if (isNext) return true
    if (current.place === 'explanation') return number >= last
    return isDone || number >= last
  }

  function startsUnnumbered(line: Line, below: string): boolean {
    if (!current) return true
    const { text } = line
    const isOption = splitOptions(text, current.options.length, below)?.before === ''
    const isField = segmentsOf(text, true)[0]?.field !== null
    if (beginsWithA(text) && current.options.length >= 2) return true
    if (isOption || isField) return false
    const isStem = beginsWithA(below) || hasBracket(text)
    if (!current.isComplete())
      return isAfterBlank && current.number === null && !current.stem.some(hasBracket)
    if (current.place === 'explanation')
      return style === null ? isAfterBlank || hasBracket(text) : beginsWithA(below)
    if (style !== null) return isStem && current.options.length > 0 ? true : isStem && hasFilledBracket(text)
    return isAfterBlank || current.place !== 'stem' || isStem
  }

  return {
    series: () => series,
    blank: () => void (isAfterBlank = true),
    close,
    take(line, below) {
      const before = leadingMark(line.text)
      const found = numberOf(before && numberOf(before.text) ? before.text : line.text)
      const isMarked = before !== null && found !== null && numberOf(before.text) !== null
      if (found && startsNumbered(found)) {
        if (current && style !== null && found.number === 1 && last > 1) series += 1
        style = found.style
        last = found.number
        const inner = isMarked ? null : leadingMark(found.rest)
        const mark = isMarked ? before.mark : (inner?.mark ?? '')
        begin(line, found.number, mark, inner?.mark ? inner.text : found.rest, below)
      } else if (startsUnnumbered(line, below)) {
        const lead = leadingMark(line.text)
        begin(line, null, lead?.mark ?? '', lead?.mark ? lead.text : line.text, below)
      } else if (current) {
        current.lines.push(line)
        body(current, line.text, below)
      }
      isAfterBlank = false
    },
  }
}
