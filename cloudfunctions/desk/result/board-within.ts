import { countedOut } from '../../../domain/counted-out'
import type { PlacedMember } from '../../../domain/placed'
import { wholeBoard } from '../../referee/whole-board'
import type { Store } from '../../store'
import type { SummaryPage } from '../../store/boards'
import type { Asked } from './asked'

export interface BoardWithin {
  page: SummaryPage | null
  members: PlacedMember[]
  /** Of whom corrections have taken out all that there was, by their ids. */
  placeless: string[]
}

/** A contest's board as far as its members belong to the unit; null while the boards count. `fresh`: who belongs is looked up anew. */
export async function boardWithin(
  store: Store,
  { contest, path }: Asked,
  now: number,
  fresh = false,
): Promise<BoardWithin | null> {
  const found = await wholeBoard(store, contest, now)
  if (!found) return null
  const { page, board } = found
  const { takersIn, takersNow } = store.attempts
  const own = path && (await (fresh ? takersNow(contest._id, path) : takersIn(contest._id, path, now)))
  const isOwn = (memberId: string) => !own || own.has(memberId)
  return {
    page,
    members: own ? board.members.filter(({ memberId }) => isOwn(memberId)) : board.members,
    placeless: [...countedOut(contest.corrections).keys()]
      .filter((memberId) => !board.byId.has(memberId) && isOwn(memberId))
      .sort(),
  }
}
