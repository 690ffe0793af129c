import type { Override } from '../../domain/relief'
import type { Place } from '../../domain/staff'
import { cache } from './cache'
import type { Documents } from './documents'
import { history } from './history'

export interface OverrideRow extends Override {
  /** Begins with the hour, so that rows lie in the order of time. */
  _id: string
  contestId: string
  /** Where member or unit lay when it was granted. */
  over: Place
  state: 'holds' | 'withdrawn'
  /** The entry of the change that made the row what it is. */
  auditId: string
}

/** `chance` parts rows of the same millisecond. */
export const overrideId = (at: number, chance: string): string => `${String(at).padStart(15, '0')}-${chance}`

export function openOverrides(overrides: Documents<OverrideRow>) {
  const { is } = overrides
  const atOnce = 1000
  async function all(contestId: string): Promise<OverrideRow[]> {
    const rows: OverrideRow[] = []
    for (let after = ''; ; after = rows.at(-1)?._id ?? '') {
      const where = { contestId, _id: is.gt(after) }
      const found = await overrides.find({ where, orderBy: [['_id', 'asc']], limit: atOnce })
      rows.push(...found)
      if (found.length < atOnce) return rows
    }
  }
  return {
    get: (id: string) => overrides.get(id),
    /** All of a contest, withdrawn ones too, oldest first; at most ten seconds old. */
    of: cache(10_000, 100, all),
    /** The same, fresh. */
    fresh: all,
    insert: (row: OverrideRow) => overrides.insert(row),
    /** Withdraws it once; says whether it did. */
    withdraw: async (_id: string, change: Pick<OverrideRow, 'withdrawn' | 'auditId'>) =>
      (await overrides.update({ _id, state: 'holds' }, { ...change, state: 'withdrawn' })) > 0,
    history: history(overrides, 'at'),
    /** Takes away what was arranged for a member until then (ms): its reasons speak of the member. */
    forget: (memberId: string, until: number) => overrides.remove({ memberId, at: is.lte(until) }),
    /** Takes away so many of a contest's; says how many. */
    async forgetSome(contestId: string, limit: number): Promise<number> {
      const found = await overrides.find({ where: { contestId }, limit, fields: ['contestId'] })
      return found.length === 0 ? 0 : overrides.remove({ _id: is.in(found.map(({ _id }) => _id)) })
    },
  }
}
