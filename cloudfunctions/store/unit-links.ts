import type { Attempt } from '../../domain/attempt'
import type { UnitPath } from '../../domain/unit'
import type { Documents, Where } from './documents'
import { within } from './takers'

const fields = [
  ...(['contestId', 'memberId', 'n', 'kind', 'gate', 'state', 'annulled', 'startedAt', 'earned'] as const),
  ...(['unit', 'tally', 'before', 'reached', 'finish', 'foldedIn'] as const),
]

/** A link of a chain without paper and answers. */
export type UnitLink = Pick<Attempt, '_id' | (typeof fields)[number]>

const atOnce = 300
const most = 1000

/** Chains by the unit that their members belong to in the contest. */
export function unitLinks(attempts: Documents<Attempt>) {
  const read = async (where: Where<Attempt>, limit: number): Promise<UnitLink[][]> => {
    const links: UnitLink[] = await attempts.find({
      where,
      orderBy: [
        ['memberId', 'asc'],
        ['n', 'asc'],
      ],
      limit,
      fields: [...fields],
    })
    const chains = new Map<string, UnitLink[]>()
    for (const link of links) chains.set(link.memberId, [...(chains.get(link.memberId) ?? []), link])
    return [...chains.values()]
  }
  return {
    /**
     * Whole chains of the members of a unit (the deepest that the path names), in the order of their ids from behind `after`:
     * about 300 links. `more`: others may follow.
     */
    async chainsIn(
      contestId: string,
      path: UnitPath,
      after: string,
    ): Promise<{ whole: UnitLink[][]; more: boolean }> {
      const where = {
        contestId,
        ...within(path),
        memberId: attempts.is.gt(after),
      }
      const chains = await read(where, atOnce)
      if (chains.flat().length < atOnce) return { whole: chains, more: false }
      // The last chain of a full read may have been cut, and is left for the next; one that fills it is read by itself.
      const [first] = chains
      if (chains.length > 1 || !first) return { whole: chains.slice(0, -1), more: true }
      return { whole: await read({ contestId, memberId: first[0]?.memberId ?? '' }, most), more: true }
    },
  }
}
