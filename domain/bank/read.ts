import { mostQuestions, type Item, type Problem, type Reading, type Source } from './draft'
import { findHeader } from './headers'
import { openSheet, type SheetRow } from './sheet'
import type { Line } from './text/line'
import { parseText } from './text/parse'

/** Makes questions of what a file holds: rows of sheets with headers by whatever names, lines of a text, or both. */
export function bankReader() {
  const items: Item[] = []
  const skipped: Source[] = []
  const problems: Problem[] = []
  const lines: Line[] = []
  let sheet: ReturnType<typeof openSheet> | null = null
  let series = 0

  function takeText(some: readonly Line[], name: string): void {
    const reading = parseText(some, series)
    const named = <S extends { source: Source }>(one: S) => ({
      ...one,
      source: { ...one.source, sheet: name },
    })
    items.push(...reading.items.map(named))
    skipped.push(...reading.skipped.map((one) => ({ ...one, sheet: name })))
    problems.push(...reading.problems)
    series = (reading.items.at(-1)?.series ?? series) + 1
  }

  function closeSheet(): void {
    if (!sheet) return
    const { name, heading } = sheet
    const read = sheet.end()
    items.push(...read.items)
    skipped.push(...read.skipped)
    series += 1
    if (read.lines.length > 0)
      takeText([...(heading === '' ? [] : [{ at: 0, text: heading }]), ...read.lines], name)
    sheet = null
  }

  return {
    /** Rows come sheet by sheet. */
    takeRow(row: SheetRow): void {
      if (items.length > mostQuestions) return
      if (sheet?.name !== row.sheet) {
        closeSheet()
        sheet = openSheet(row.sheet, series)
      }
      sheet?.take(row)
    },
    takeLine: (line: Line): void => void lines.push(line),
    end(): Reading {
      closeSheet()
      if (lines.length > 0) takeText(lines, '')
      if (items.length > mostQuestions)
        problems.push({ code: 'too_many', reason: `超过 ${mostQuestions} 道题，请拆成几个文件。` })
      else if (items.length === 0)
        problems.push({
          code: 'no_questions',
          reason: '没有读出题目：表格要有“题目”“答案”等列名，文字要有题号或选项。',
        })
      return { items, skipped, problems }
    },
  }
}

/** A text as it was pasted: a table copied from a sheet keeps its columns between tabs. */
export function readPasted(text: string): Reading {
  const reader = bankReader()
  const lines = text.split(/\r\n?|\n/)
  const isTable = lines.slice(0, 20).some((line) => line.includes('\t') && findHeader(line.split('\t')))
  lines.forEach((line, at) => {
    if (isTable) reader.takeRow({ sheet: '', row: at + 1, cells: line.split('\t') })
    else reader.takeLine({ at: at + 1, text: line })
  })
  return reader.end()
}
