import type { Progress, QuestionCounts } from '../../domain/progress'
import type { Documents, Where } from './documents'

/**
 * What the batches of a board have brought up to batch `seq`, written last; and counts of questions by pages of the pool, as
 * they were after batch `seq`. A page and its number change by one write, so a batch is counted once however often it comes.
 */
export type ProgressRow = FiguresRow | QuestionsRow

export interface FiguresRow {
  /** `boardOf` a contest and its edition. */
  _id: string
  kind: 'figures'
  seq: number
  /** ms; of the latest batch. */
  at: number
  /** All batches that there were have been counted once: before, an edition's figures grow from nothing. */
  whole: boolean
  figures: Progress
}

export interface QuestionsRow {
  _id: string
  kind: 'questions'
  seq: number
  counts: QuestionCounts
}

export const questionsId = (board: string, page: number): string => `${board}:questions:${page}`

export function openProgress(progress: Documents<ProgressRow>) {
  const { is } = progress
  const several = (ids: string[]) => progress.find({ where: { _id: is.in(ids) }, limit: 1000 })
  const figuresIn = (rows: ProgressRow[]) => rows.flatMap((row) => (row.kind === 'figures' ? [row] : []))
  return {
    async figures(boards: string[]): Promise<FiguresRow[]> {
      return figuresIn(await several(boards))
    },
    several,
    /** Writes a row unless it has counted this batch or a later one. `known`: the row was there when it was read. */
    async write(row: ProgressRow, known: boolean): Promise<void> {
      const { _id, ...content } = row
      if (known || !(await progress.insert(row))) await progress.update({ _id, seq: is.lt(row.seq) }, content)
    },
    /** No batch is left to count. */
    makeWhole: (board: string) =>
      progress.update(
        { _id: board, whole: false } as Where<ProgressRow>,
        { whole: true } as Partial<FiguresRow>,
      ),
  }
}
