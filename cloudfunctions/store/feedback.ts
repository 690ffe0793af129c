import type { FeedbackKind } from '../../contract/member/help'
import type { Documents } from './documents'
import { removeDue } from './due'
import { history } from './history'

/** What a member wrote to staff; `member:sending`. */
export interface Feedback {
  _id: string
  memberId: string
  kind: FeedbackKind
  words: string
  requestIds: string[]
  at: number
  state: 'open' | 'done'
  /** ms; then it is deleted. */
  keepUntil: number
}

export function openFeedback(feedback: Documents<Feedback>) {
  const { is } = feedback
  return {
    /** False when this sending has arrived before. */
    insert: (one: Feedback) => feedback.insert(one),
    history: history(feedback, 'at'),
    /** Takes away so many whose time is over; says how many. */
    forgetDue: (now: number, limit: number) => removeDue(feedback, now, limit),
    forget: (memberId: string, until: number) => feedback.remove({ memberId, at: is.lte(until) }),
    /** What a member has written since then, at most `limit`. */
    since: (memberId: string, at: number, limit: number) =>
      feedback.find({ where: { memberId, at: is.gte(at) }, limit, fields: ['at'] }),
  }
}
