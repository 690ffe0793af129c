import type { QuestionCounts } from '../../../domain/progress'
import type { FiguresRow, ProgressRow } from '../../store/progress'

/**
 * What is counted of a contest, out of the rows of its edition's board and of the one before (in this order): the edition's own,
 * or the ones before until all of its batches have been counted.
 */
export function countedOf(
  rows: readonly ProgressRow[],
  [holds = '', before = '']: readonly string[],
): { row: FiguresRow | null; pages: ReadonlyMap<number, QuestionCounts>; isBefore: boolean } {
  const figures = (board: string) =>
    rows.flatMap((row) => (row._id === board && row.kind === 'figures' ? [row] : []))[0] ?? null
  const [own, earlier] = [figures(holds), figures(before)]
  const isBefore = earlier !== null && !own?.whole
  const board = isBefore ? before : holds
  const pages = rows.flatMap((row) => {
    const name = `${board}:questions:`
    return row.kind === 'questions' && row._id.startsWith(name)
      ? [[Number(row._id.slice(name.length)), row.counts] as const]
      : []
  })
  return { row: isBefore ? earlier : own, pages: new Map(pages), isBefore }
}
