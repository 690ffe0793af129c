import type { Documents } from './documents'

/** How often a member has tried something on one day; `member:what:day`. */
export interface Tries {
  _id: string
  count: number
  /** ms; then nobody asks any more. */
  endsAt: number
}

export function openTries(tries: Documents<Tries>) {
  const { is } = tries
  return {
    /** Counts one more before it is done, so that tries at the same time count too; false when `most` are spent. */
    spend: async (_id: string, most: number, endsAt: number) =>
      (await tries.insert({ _id, count: 1, endsAt })) ||
      (await tries.update({ _id, count: is.lt(most) }, { count: is.inc(1) })) > 0,
    giveBack: (_id: string) => tries.update({ _id, count: is.gt(0) }, { count: is.inc(-1) }),
    /** Takes away so many of those whose day is over; says how many. */
    async removeOver(now: number, limit: number): Promise<number> {
      const over = await tries.find({ where: { endsAt: is.lte(now) }, limit, fields: ['_id'] })
      return over.length === 0 ? 0 : tries.remove({ _id: is.in(over.map(({ _id }) => _id)) })
    },
  }
}
