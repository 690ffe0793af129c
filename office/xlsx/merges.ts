import type { Zip } from '../zip'
import { columnOf } from './columns'

interface Block {
  column: number
  from: number
  to: number
}

/** More are no blocks of a list. */
const most = 200_000

/**
 * The cells of a sheet that were merged downwards. They are written behind the rows, so the sheet is run through once
 * before; only its text is looked at.
 */
export function readMerges(zip: Zip, part: string): Block[] {
  const decoder = new TextDecoder('latin1')
  const blocks: Block[] = []
  let rest = ''
  let found = false
  zip.read(part, (piece) => {
    const text = rest + decoder.decode(piece, { stream: true })
    found ||= text.includes('mergeCells')
    rest = text.slice(-200)
    if (!found) return
    const whole = text.slice(0, text.lastIndexOf('>') + 1)
    rest = text.slice(whole.length)
    for (const [, column = '', from, to] of whole.matchAll(/mergeCell ref="([A-Z]+)(\d+):[A-Z]+(\d+)"/g))
      if (from !== to && blocks.length < most)
        blocks.push({ column: columnOf(column), from: Number(from), to: Number(to) })
  })
  return blocks
}

/** Writes a block's text into each of its rows: that is what people see there. Rows come in their order. */
export function mergeFiller(blocks: readonly Block[]): (row: number, cells: string[]) => void {
  const byRow = new Map<number, Block[]>()
  for (const block of blocks) {
    const others = byRow.get(block.from)
    if (others) others.push(block)
    else byRow.set(block.from, [block])
  }
  /** One a column, whatever a file says. */
  const open = new Map<number, { to: number; text: string }>()
  return (row, cells) => {
    for (const [column, { to, text }] of open) {
      if (row > to) open.delete(column)
      else if (!cells[column]) cells[column] = text
    }
    for (const { column, to } of byRow.get(row) ?? []) open.set(column, { to, text: cells[column] ?? '' })
  }
}
