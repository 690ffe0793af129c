import type { Item, Source } from './draft'
import { findHeader, type Columns } from './headers'
import { draftOfRow, otherKindOf } from './row'
import type { Line } from './text/line'
import { kindWords, knownType, typeOf } from './words'

/** A row of a file as people see it; `row` counts from 1 as their program does. */
export interface SheetRow {
  sheet: string
  row: number
  cells: readonly string[]
}

/** Title lines stand above a header. */
const titleRows = 20

/** One sheet while its rows come by. A sheet without a header is a text whose lines are its rows. */
export function openSheet(name: string, series: number) {
  const word = new RegExp(kindWords).exec(name)?.[0] ?? ''
  const other = typeOf(word) === 'other' ? word : null
  const waiting: SheetRow[] = []
  const items: Item[] = []
  const skipped: Source[] = []
  let columns: Columns | null = null
  let header = ''

  function takeItem(row: SheetRow, under: Columns): void {
    const { cells } = row
    const source = sourceOf(row)
    const draft = draftOfRow(cells, under, knownType(word))
    if (
      cells.join('\t') === header ||
      (draft.stem === '' && draft.answer === '' && draft.options.length === 0)
    ) {
      if (source.text !== '' && cells.join('\t') !== header) skipped.push(source)
      return
    }
    const number = /^\s*(\d{1,6})\s*[.、]?\s*$/.exec(cells[under.fields.number ?? -1] ?? '')?.[1]
    const kind = otherKindOf(cells, under) ?? other
    const reason = `竞赛没有“${kind ?? ''}”这种题型，请改成有的题型，或者不收这道题。`
    const remarks = kind === null ? [] : [{ code: 'other_kind' as const, reason }]
    items.push({ source, number: number === undefined ? null : Number(number), series, draft, remarks })
  }

  return {
    name,
    take(row: SheetRow): void {
      if (columns) return takeItem(row, columns)
      waiting.push(row)
      columns = waiting.length <= titleRows ? findHeader(row.cells) : null
      if (!columns) return
      header = row.cells.join('\t')
      skipped.push(
        ...waiting
          .slice(0, -1)
          .map(sourceOf)
          .filter(({ text }) => text !== ''),
      )
      waiting.length = 0
    },
    /** What was read, or its rows as lines of a text. */
    end: (): { items: Item[]; skipped: Source[]; lines: Line[] } => ({
      items,
      skipped,
      lines: columns ? [] : waiting.map(({ row, cells }) => ({ at: row, text: cells.join('\t') })),
    }),
    /** What a text in it begins with: the sheet's name tells the type. */
    heading: word,
  }
}

const sourceOf = ({ sheet, row, cells }: SheetRow): Source => ({
  sheet,
  from: row,
  to: row,
  text: cells.filter((cell) => cell.trim() !== '').join(' | '),
})
