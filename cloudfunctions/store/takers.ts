import type { Attempt } from '../../domain/attempt'
import type { UnitPath } from '../../domain/unit'
import { cache } from './cache'
import type { Documents } from './documents'

/** Where a member's chain in a contest stands, and the papers of it that count. */
export interface ChainEnd extends Pick<Attempt, 'unit' | 'tally' | 'before' | 'finish' | 'state' | 'kind'> {
  memberId: string
  papers: number
}

/** The deepest unit of a path, as a query names it. */
export const within = ({ street, enterprise, team }: UnitPath): Record<string, string> => ({
  'unit.street': street,
  ...(enterprise === null ? {} : { 'unit.enterprise': enterprise }),
  ...(team === null ? {} : { 'unit.team': team }),
})

/** Who takes part in a contest, by unit and by member. */
export function takers(attempts: Documents<Attempt>) {
  const { is } = attempts
  const { first, push, sum, cond, and, eq, neq, lte } = is.aggregate
  const fresh = async (contestId: string, path: UnitPath): Promise<ReadonlySet<string>> => {
    const rows = await attempts.aggregate<{ members: string[] }>([
      ['match', { contestId, n: 1, ...within(path) }],
      ['group', { _id: null, members: push('$memberId') }],
      ['limit', 1],
    ])
    return new Set(rows[0]?.members)
  }
  const kept = cache(10_000, 20, (key) => {
    const [contestId = '', street = '', enterprise = '', team = ''] = key.split(' ')
    return fresh(contestId, { street, enterprise: enterprise || null, team: team || null })
  })
  return {
    /** Everybody of a unit who has a link in the contest, in one call; at most ten seconds old. */
    takersIn: (contestId: string, { street, enterprise, team }: UnitPath, now: number) =>
      kept([contestId, street, enterprise ?? '', team ?? ''].join(' '), now),
    /** The same, fresh. */
    takersNow: fresh,
    /**
     * The last link of each of these members (at most a thousand) who has one, within the unit if one is named, with the papers
     * that had ended by then (ms) and are not annulled.
     */
    chainEnds: (
      contestId: string,
      memberIds: readonly string[],
      until: number,
      path: UnitPath | null = null,
    ): Promise<ChainEnd[]> => {
      const counts = and([eq(['$kind', 'paper']), neq(['$annulled', true]), neq(['$state', 'open'])])
      const inTime = lte(['$finish.at', until])
      const last = ['memberId', 'unit', 'tally', 'before', 'finish', 'state', 'kind']
      return attempts.aggregate<ChainEnd>([
        ['match', { contestId, memberId: is.in([...memberIds]), ...(path ? within(path) : {}) }],
        ['sort', { memberId: 1, n: -1 }],
        [
          'group',
          {
            _id: '$memberId',
            ...Object.fromEntries(last.map((field) => [field, first(`$${field}`)])),
            papers: sum(cond({ if: and([counts, inTime]), then: 1, else: 0 })),
          },
        ],
        ['limit', 1000],
      ])
    },
  }
}
