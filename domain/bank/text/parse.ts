import { mostQuestions, type Item, type Problem, type Reading, type Source } from '../draft'
import { tidy } from '../tidy'
import { headingOf, isKeyHeading } from './heading'
import { openKeys, type Keys } from './key-book'
import { loneKey, pairKeys, rangeKeys } from './keys'
import type { Line } from './line'
import { openPart, type Part } from './part'
import type { Written } from './written'

/** Reads a text as people write banks: parts with headings, questions in any way of numbering, keys below or at the end. */
export function parseText(lines: readonly Line[], firstSeries = 0): Reading {
  const reader = openReader(firstSeries)
  const tidied = lines.map(({ at, text }) => ({ at, text: tidy(text) }))
  const below = nextWritten(tidied)
  tidied.forEach((line, n) => reader.take(line, below[n] ?? ''))
  return reader.end()
}

/** For each line the next one that isn't empty. */
function nextWritten(lines: readonly Line[]): string[] {
  const below: string[] = []
  let next = ''
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    below[at] = next
    if (lines[at]?.text !== '') next = lines[at]?.text ?? ''
  }
  return below
}

function openReader(firstSeries: number) {
  const written: Written[] = []
  const skipped: Source[] = []
  let part: Part = openPart({ type: null, other: null }, firstSeries, written, skipped)
  let keys: Keys | null = null
  let isFull = false

  function closeKeys(): void {
    keys?.close()
    keys = null
  }

  function takeHeading(line: Line, below: string): boolean {
    const heading = headingOf(line.text)
    if (heading && keys && isKeyLine(below, heading.type === 'blanks')) {
      keys.open(heading.type)
      return true
    }
    if (!heading) return false
    closeKeys()
    part.close()
    part = openPart(heading, part.series() + 1, written, skipped)
    return true
  }

  /** Lines of answers, and what is explained below them. */
  function takeKeys({ text }: Line): boolean {
    const atOnce = rangeKeys(text) ?? pairKeys(text, keys?.isHeaded ? 1 : 2)
    const lone = !atOnce && keys?.isHeaded ? loneKey(text, keys.type() === 'blanks') : null
    const entries = atOnce ?? (lone ? [lone] : null)
    if (!entries) return keys?.isHeaded === true && keys.explain(text)
    part.close()
    keys ??= openKeys(written, false)
    keys.take(entries)
    return true
  }

  return {
    take(line: Line, below: string): void {
      if (isFull) return
      if (line.text === '') return part.blank()
      if (isKeyHeading(line.text)) {
        part.close()
        closeKeys()
        keys = openKeys(written, true)
        return
      }
      if (takeHeading(line, below) || takeKeys(line)) return
      closeKeys()
      part.take(line, below)
      isFull = written.length > mostQuestions
    },
    end(): Reading {
      closeKeys()
      part.close()
      const items: Item[] = written.map((one) => one.finish())
      const problems: Problem[] = isFull
        ? [{ code: 'too_many', reason: `超过 ${mostQuestions} 道题，请拆成几个文件。` }]
        : []
      return { items, skipped, problems }
    },
  }
}

const isKeyLine = (line: string, areBlanks: boolean): boolean =>
  (rangeKeys(line) ?? pairKeys(line, 1) ?? loneKey(line, areBlanks)) !== null
