import type { DecisionNow } from '../../../contract/desk/signal'
import type { Refusal } from '../../../contract/refusals'
import { isRefusal, refuse } from '../../kernel/refusal'
import type { Intent, StaffScene } from '../../kernel/staff-operation'
import type { Decision, DecisionStep } from '../../store/decisions'
import { paperInQuestion, type PaperAsked } from './paper-in-question'
import { decisionNow } from './shown'

/**
 * One more step in what is decided about a paper, as it is meant: a decision where none holds, or that none holds any more.
 * The decision is the truth, signals follow it; whatever breaks off between the two leaves a signal in the queue that need not
 * be there, and never takes one out that must be.
 */
export async function meantStep(
  asked: PaperAsked & { decision: Decision['state']; reason: string },
  scene: StaffScene,
): Promise<Intent<DecisionNow> | Refusal> {
  const { me, now, store } = scene
  const attempt = await paperInQuestion(asked, scene)
  if (isRefusal(attempt)) return attempt
  const { _id, contestId, memberId, unit } = attempt
  const known = await store.decisions.get(_id)
  const holds = known && known.state !== 'undone' ? known.state : null
  const isUndoing = asked.decision === 'undone'
  if (isUndoing !== (holds !== null)) return refuse('changed_meanwhile')
  const step: DecisionStep = { decision: asked.decision, reason: asked.reason, by: me.id, at: now }
  return {
    about: memberId,
    before: { attemptId: _id, decision: holds },
    after: { attemptId: _id, decision: isUndoing ? null : asked.decision },
    follows: known?.auditId,
    async write(auditId) {
      if (isUndoing) await store.signals.mark(_id, 'open')
      if (!(await store.decisions.add(known, { _id, contestId, memberId, unit, auditId }, step)))
        return refuse('changed_meanwhile')
      if (!isUndoing) await store.signals.mark(_id, 'decided')
      return true
    },
    answer: decisionNow({ state: asked.decision, applied: null, steps: [...(known?.steps ?? []), step] }),
  }
}
