import type { Attempt } from '../../domain/attempt'
import type { Documents, Where } from './documents'

/** What a new edition changes in a link. */
export type Reworked = Pick<
  Attempt,
  'annulled' | 'earned' | 'tally' | 'before' | 'reached' | 'finish' | 'foldedIn' | 'edition'
>

const mostLinks = 1000

/** The chains of one read; the last of a full one may have been cut, and is left for the next. */
function whole(links: readonly Attempt[]): Attempt[][] {
  const chains = new Map<string, Attempt[]>()
  for (const link of links) chains.set(link.memberId, [...(chains.get(link.memberId) ?? []), link])
  const all = [...chains.values()]
  return links.length < mostLinks || all.length === 1 ? all : all.slice(0, -1)
}

/** Chains as editions work them out anew. */
export function editions(attempts: Documents<Attempt>) {
  const { is } = attempts
  const read = (where: Where<Attempt>) =>
    attempts.find({
      where,
      orderBy: [
        ['memberId', 'asc'],
        ['n', 'asc'],
      ],
      limit: mostLinks,
    })
  return {
    /** Some members of a contest with links that an edition has not worked out. */
    async membersBehind(contestId: string, edition: number, limit: number): Promise<string[]> {
      const found = await attempts.find({
        where: { contestId, edition: is.lt(edition) },
        limit,
        fields: ['memberId'],
      })
      return [...new Set(found.map(({ memberId }) => memberId))]
    },
    /** The whole chains of these members, each from its first link on: of as many as fit into one read. */
    async chains(contestId: string, memberIds: readonly string[]): Promise<Attempt[][]> {
      return whole(await read({ contestId, memberId: is.in([...memberIds]) }))
    },
    /** Whole chains of the members that follow, in the order of their ids: as many as fit into one read. */
    async chainsAfter(contestId: string, memberId: string): Promise<Attempt[][]> {
      return whole(await read({ contestId, memberId: is.gt(memberId) }))
    },
    /** Gives a link its figures under a new edition, unless it has changed, or something more was earned with it, since it was read. */
    rework: ({ _id, edition, state, riding }: Attempt, reworked: Reworked) =>
      attempts.update({ _id, edition, state, riding }, reworked),
    /** The same for ended links whose figures stay as they are: they only wait for the new board. */
    carryOver: (ids: readonly string[], from: number, to: number) =>
      attempts.update(
        { _id: is.in([...ids]), edition: from, state: is.neq('open') },
        { edition: to, foldedIn: 0 },
      ),
  }
}
