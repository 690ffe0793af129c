import type { UnitPath } from '../../domain/unit'
import type { Documents } from './documents'
import { history } from './history'

/** What staff have decided about a paper; the id is the attempt's. It changes no score: an edition of the contest does. */
export interface Decision {
  _id: string
  contestId: string
  memberId: string
  unit: UnitPath | null
  /** `undone`: nothing holds, and it may be decided anew. */
  state: 'keep' | 'annul' | 'undone'
  /** Everything that was decided, oldest first. */
  steps: DecisionStep[]
  /** ms; of the latest step. */
  at: number
  version: number
  /** The audit entry of the latest step. */
  auditId: string
  /** The edition with which the boards follow what holds; null until one does. */
  applied: number | null
}

export interface DecisionStep {
  decision: Decision['state']
  reason: string
  /** A member's id. */
  by: string
  /** ms */
  at: number
}

type NewDecision = Omit<Decision, 'steps' | 'at' | 'version' | 'applied' | 'state'>

const atOnce = 1000

export function openDecisions(decisions: Documents<Decision>) {
  const { is } = decisions
  return {
    get: (attemptId: string) => decisions.get(attemptId),
    history: history(decisions, 'at'),
    several: (attemptIds: readonly string[]) =>
      decisions.find({ where: { _id: is.in([...attemptIds]) }, limit: 1000 }),
    /** Adds a step, if the decision is still as it was read (or still not there); says whether it did. */
    async add(known: Decision | null, paper: NewDecision, step: DecisionStep): Promise<boolean> {
      const version = (known?.version ?? 0) + 1
      const steps = [...(known?.steps ?? []), step]
      const change = { ...paper, state: step.decision, steps, at: step.at, version, applied: null }
      if (!known) return decisions.insert(change)
      const { _id, ...rest } = change
      return (await decisions.update({ _id, version: known.version }, rest)) > 0
    },
    /** Decisions made until then (ms) are followed by this edition. */
    apply: (contestId: string, until: number, edition: number) =>
      decisions.update({ contestId, applied: null, at: is.lte(until) }, { applied: edition }),
    /** The attempts of a contest that are to count nothing, all of them, by their ids. */
    async annulled(contestId: string): Promise<string[]> {
      const all: string[] = []
      for (;;) {
        const found = await decisions.find({
          where: { contestId, state: 'annul', _id: is.gt(all.at(-1) ?? '') },
          orderBy: [['_id', 'asc']],
          limit: atOnce,
          fields: ['_id'],
        })
        all.push(...found.map(({ _id }) => _id))
        if (found.length < atOnce) return all
      }
    },
  }
}
