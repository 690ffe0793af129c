import type { UnitPath } from '../../domain/unit'
import type { Documents } from './documents'
import { insertMissing } from './insert-missing'

/**
 * What one paper leaves behind by which others are found that belong to it; the id is the attempt's. It holds no answer: a
 * `print` is a hash of what was answered wrongly.
 */
export interface Trace {
  _id: string
  contestId: string
  memberId: string
  unit: UnitPath | null
  score: number
  ms: number
  /** ms; when the paper ended. */
  at: number
  /** Papers with the same wrong answers have the same one; null with too few of them. */
  print: string | null
  wrong: number
  /** Of a new member's first paper: the unit and the window in which the member joined. */
  slot: string | null
  joinedAt: number
}

export function openTraces(traces: Documents<Trace>) {
  const { is } = traces
  return {
    insertMissing: (all: readonly Trace[]) => insertMissing(traces, all),
    /** How many papers have each of these prints, or slots; those that nobody has are left out. At most a thousand. */
    async sizes(
      contestId: string,
      by: 'print' | 'slot',
      values: readonly string[],
    ): Promise<Map<string, number>> {
      const rows = await traces.aggregate<{ _id: string; papers: number }>([
        ['match', { contestId, [by]: is.in([...values]) }],
        ['group', { _id: `$${by}`, papers: is.aggregate.sum(1) }],
        ['limit', 1000],
      ])
      return new Map(rows.map(({ _id, papers }) => [_id, papers]))
    },
    /** The papers with these prints, or slots, at most a thousand. */
    of: (contestId: string, by: 'print' | 'slot', values: readonly string[]) =>
      traces.find({ where: { contestId, [by]: is.in([...values]) }, limit: 1000 }),
    forget: (memberId: string) => traces.remove({ memberId }),
    /** Takes away so many of a contest's; says how many. */
    async forgetSome(contestId: string, limit: number): Promise<number> {
      const found = await traces.find({ where: { contestId }, limit, fields: ['_id'] })
      return found.length === 0 ? 0 : traces.remove({ _id: is.in(found.map(({ _id }) => _id)) })
    },
  }
}
