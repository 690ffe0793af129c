import type { Attempt } from '../../domain/attempt'
import type { Grading } from '../../domain/finish'
import { replayFrom } from '../../domain/replay'
import { editionJob } from '../referee/begin-edition'
import type { Came } from '../jobs/run'
import { gradingOf } from '../referee/finish'
import type { Store } from '../store'

const membersAtOnce = 250

/**
 * Works out chains anew under the contest's next edition, some members at a time. Safe to repeat: a link names its edition. When
 * no link is behind, the edition's board may be folded; the fold makes the edition hold.
 */
export async function regrade(store: Store, contestId: string, now: number): Promise<Came> {
  const contest = await store.contests.fresh(contestId)
  const next = contest?.next
  if (!contest || next?.stage !== 'regrading') return 'finished'
  const behind = await store.attempts.membersBehind(contestId, next.edition, membersAtOnce)
  if (behind.length === 0) {
    // A final board has no fold any more. One that is there keeps its mark of a worker that did not end well.
    await store.jobs.insert(editionJob('fold', contestId, now))
    // Nor is anything counted of it; now that an edition is under way, the counting waits for its board.
    await store.jobs.insert(editionJob('progress', contestId, now))
    await store.contests.foldEdition(contestId, next)
    return 'finished'
  }
  const grading = await gradingOf(store, contest, next.edition, now)
  const chains = await store.attempts.chains(contestId, behind)
  const reworked = chains.map((chain) => newFigures(chain, grading))
  await Promise.all(reworked.map((links) => writeInOrder(store, links.filter(isMoved))))
  const still = reworked.flat().filter((links) => !isMoved(links))
  for (const edition of new Set(still.map(({ before }) => before.edition))) {
    const ids = still.filter(({ before }) => before.edition === edition).map(({ before }) => before._id)
    await store.attempts.carryOver(ids, edition, next.edition)
  }
  return 'more'
}

/** Brings links that were made under an earlier edition into the one that holds: before a board counts them. */
export async function bringUp(
  store: Store,
  contestId: string,
  memberIds: readonly string[],
  grading: Grading,
): Promise<void> {
  const chains = await store.attempts.chains(contestId, [...new Set(memberIds)])
  await Promise.all(chains.map((chain) => writeInOrder(store, newFigures(chain, grading))))
}

interface Rework {
  before: Attempt
  after: Attempt
}

/** Links that are behind with their figures under the edition; what comes before them in the chain has its own already. */
function newFigures(chain: readonly Attempt[], grading: Grading): Rework[] {
  const { edition } = grading.edition
  const first = chain.findIndex((link) => link.edition < edition)
  if (first < 0) return []
  const behind = chain.slice(first)
  return replayFrom(chain[first - 1] ?? null, behind, grading).map((after, at) => ({
    before: behind[at] as Attempt,
    after,
  }))
}

/** Earlier links first: a fold counts a member's links in their order. */
async function writeInOrder(store: Store, links: readonly Rework[]): Promise<void> {
  for (const { before, after } of links) {
    const { annulled, earned, tally, before: stood, reached, finish, foldedIn, edition } = after
    await store.attempts.rework(before, {
      annulled,
      earned,
      tally,
      before: stood,
      reached,
      finish,
      foldedIn,
      edition,
    })
  }
}

/** Whether the edition changes anything in a link but its name; one that only waits for the new board is carried over. */
const isMoved = ({ before, after }: Rework): boolean =>
  before.state === 'open' || after.foldedIn !== 0 || figures(before) !== figures(after)

const figures = ({ annulled, earned, tally, before, reached, finish }: Attempt): string =>
  JSON.stringify([annulled, earned, tally, before, reached, finish])
