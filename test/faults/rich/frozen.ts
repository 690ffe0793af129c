import type { History, StoredBatch } from '../history'
import type { Place } from '../place'

/** Keeps a board as it was frozen, and looks again at all that were. */
export async function lookAtFrozen(place: Place, history: History): Promise<void> {
  const { contestId, frozen } = history
  const contest = await place.district.store.contests.fresh(contestId)
  if (contest?.final) {
    const board = contest.edition === 1 ? contestId : `${contestId}@${contest.edition}`
    const then = await textOf(place, contestId, board)
    frozen.push({ board, digest: contest.digest ?? '', then, atTheEnd: then })
  }
  for (const one of frozen) one.atTheEnd = await textOf(place, contestId, one.board)
}

async function textOf(place: Place, contestId: string, board: string): Promise<string> {
  const pages = await place.documents('board_pages', { _id: place.beginsWith(`${board}:`) })
  const batches = await place.documents<StoredBatch>('batches', { contestId })
  return JSON.stringify([pages, batches.filter(({ _id, seq }) => _id === `${board}:${seq}`)])
}
