import type { DecisionNow, ListedSignal } from '../../../contract/desk/signal'
import { namesOf, type Units } from '../../registrar/units'
import type { Decision } from '../../store/decisions'
import type { SignalRow } from '../../store/signals'

/** A signal as staff see it, with what holds about its paper. */
export function listedSignal(row: SignalRow, decision: Decision | undefined, units: Units): ListedSignal {
  const { attemptId, memberId, kind, words, weight, score, ms, at } = row
  return {
    ...{ attemptId, memberId, kind, words, weight, score, ms },
    units: namesOf(row.unit, units),
    finishedAt: at,
    state: row.state,
    decision: decision && decision.state !== 'undone' ? decision.state : null,
  }
}

export const decisionNow = ({
  state,
  applied,
  steps,
}: Pick<Decision, 'state' | 'applied' | 'steps'>): DecisionNow => ({
  decision: state,
  applied,
  steps: steps.map(({ decision, reason, by, at }) => ({ decision, reason, by, at })),
})
