import type { Signal } from '../../domain/signals/signal'
import type { Scope } from '../../domain/staff'
import type { UnitPath } from '../../domain/unit'
import type { Documents } from './documents'
import { history } from './history'
import { insertMissing } from './insert-missing'

/** One signal about one paper, `attempt:kind`, with what the queue shows of the paper. */
export interface SignalRow extends Signal {
  _id: string
  contestId: string
  attemptId: string
  memberId: string
  unit: UnitPath | null
  score: number
  ms: number
  /** ms; when the paper ended. */
  at: number
  /** Follows the decision, which is the truth: an `open` one may just have been decided, never the other way round. */
  state: 'open' | 'decided'
  /** The queue's order: the heaviest first, of these the oldest. */
  rank: string
}

/** A row of the queue as it is before anybody has looked at it. */
export function signalRow(
  signal: Signal,
  paper: Pick<SignalRow, 'attemptId' | 'contestId' | 'memberId' | 'unit' | 'score' | 'ms' | 'at'>,
): SignalRow {
  const { attemptId, contestId, memberId, unit, score, ms, at } = paper
  const _id = `${attemptId}:${signal.kind}`
  const rank = `${String(9 - signal.weight)}:${String(at).padStart(15, '0')}:${_id}`
  return { _id, contestId, attemptId, memberId, unit, score, ms, at, ...signal, state: 'open', rank }
}

interface Search {
  contestId: string
  scopes: readonly Scope[]
  state: SignalRow['state']
  /** Whose own are left out. */
  notOf: string
  after: string
}

export function openSignals(signals: Documents<SignalRow>) {
  const { is } = signals
  return {
    insertMissing: (all: readonly SignalRow[]) => insertMissing(signals, all),
    history: history(signals, 'at'),
    ofMember: (contestId: string, memberId: string) =>
      signals.find({ where: { contestId, memberId }, orderBy: [['at', 'asc']], limit: 1000 }),
    /** In the queue's order, from behind the rank `after`, of those that lie within one of the scopes. */
    async page({ contestId, scopes, state, notOf, after }: Search, limit: number): Promise<SignalRow[]> {
      const find = (within: object) =>
        signals.find({
          where: { contestId, state, rank: is.gt(after), memberId: is.neq(notOf), ...within },
          orderBy: [['rank', 'asc']],
          limit,
        })
      if (scopes.some(({ level }) => level === 'district')) return find({})
      const parts = (['street', 'enterprise'] as const).flatMap((level) => {
        const ids = scopes.flatMap((scope) => (scope.level === level ? [scope.unitId] : []))
        return ids.length > 0 ? [{ [`unit.${level}`]: is.in(ids) }] : []
      })
      const found = (await Promise.all(parts.map(find))).flat()
      const each = [...new Map(found.map((row) => [row._id, row])).values()]
      return each.sort((a, b) => (a.rank < b.rank ? -1 : 1)).slice(0, limit)
    },
    mark: (attemptId: string, state: SignalRow['state']) => signals.update({ attemptId }, { state }),
    forget: (memberId: string) => signals.remove({ memberId }),
    /** Takes away so many of a contest's; says how many. */
    async forgetSome(contestId: string, limit: number): Promise<number> {
      const found = await signals.find({ where: { contestId }, limit, fields: ['_id'] })
      return found.length === 0 ? 0 : signals.remove({ _id: is.in(found.map(({ _id }) => _id)) })
    },
  }
}
