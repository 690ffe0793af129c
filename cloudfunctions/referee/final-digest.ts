import { createHash } from 'node:crypto'
import { decodeMembers } from '../../domain/board-page'
import { bestCells } from '../../domain/cells'
import { boardOf } from '../../domain/correction'
import { memberLines, unitLines } from '../../domain/final-lines'
import type { Store } from '../store'
import { pageId } from '../store/boards'
import type { Contest } from '../store/contests'
import { rankedUnits } from './ranked-units'

const cellsAtOnce = 50

/** The digest of a contest's whole board, members and units, as `domain/final-lines` writes it: 64 hexadecimal digits. */
export async function finalDigest(store: Store, contest: Contest, now: number): Promise<string> {
  const hash = createHash('sha256')
  const board = boardOf(contest._id, contest.edition)
  const summary = await store.boards.fresh(pageId.summary(board))
  const cells = summary?.kind === 'summary' ? bestCells(summary.summary.cells, Infinity) : []
  const linesOf = memberLines(contest.sheet)
  for (let from = 0; from < cells.length; from += cellsAtOnce) {
    const ids = cells.slice(from, from + cellsAtOnce).map((cell) => pageId.cell(board, cell))
    const pages = new Map((await store.boards.several(ids)).map((page) => [page._id, page]))
    for (const id of ids) {
      const page = pages.get(id)
      hash.update(linesOf(page?.kind === 'cell' ? decodeMembers(page.members) : []))
    }
  }
  for (const rule of contest.sheet.units ?? [])
    hash.update(unitLines(rule.level, (await rankedUnits(store, contest, rule, now)).ranked))
  return hash.digest('hex')
}
