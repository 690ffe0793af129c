/**
 * Subscriptions are rows of one collection. A **grant** is one message that a member accepted in WeChat's window; a
 * **reminder** is what the member wants to be told. A balance is a number of rows, so it can never be negative.
 */
export type Subscription = Grant | Reminder

export interface Grant {
  _id: string
  kind: 'grant'
  memberId: string
  templateId: string
  /** As answered; then `spent` by a message, or `void` because WeChat said that nothing is left. */
  state: 'granted' | 'spent' | 'void' | 'reject' | 'ban' | 'filter'
  at: number
  /** ms; then the row is deleted. */
  keepUntil: number
}

export interface Reminder {
  _id: string
  kind: 'reminder'
  topic: string
  contestId: string
  memberId: string
  templateId: string
  /** Whom WeChat writes to; kept only until the reminder has ended. */
  openid: string
  state: ReminderState
  /** The run of the errand that took it, while `sending`. */
  run: string
  at: number
  /** ms; then the row is deleted. */
  keepUntil: number
}

/** A reminder is taken once, from `waiting` to `sending`; what became of it is never sent again. */
export type ReminderState = 'waiting' | 'sending' | 'sent' | 'refused' | 'failed' | 'unknown' | 'cancelled'

export const openingTopic = (contestId: string): string => `contest-opens:${contestId}`

export const reminderId = (topic: string, memberId: string): string => `${topic}:${memberId}`

type Answers = Record<string, 'accept' | 'reject' | 'ban' | 'filter'>

/** For how long (ms) a row is kept: while it can still be used, and after it can't. */
interface Keeping {
  unused: number
  ended: number
}

/** The ledger's rows for one asking: one for each template, whatever was answered. The same asking gives the same ids. */
export const grantsOf = (
  { memberId, askId, answers }: { memberId: string; askId: string; answers: Answers },
  at: number,
  keeping: Keeping,
): Grant[] =>
  Object.entries(answers).map(([templateId, answer]) => ({
    _id: `${memberId}:${templateId}:${askId}`,
    kind: 'grant',
    memberId,
    templateId,
    state: answer === 'accept' ? 'granted' : answer,
    at,
    keepUntil: at + (answer === 'accept' ? keeping.unused : keeping.ended),
  }))

/** What an attempt to send came to. `busy`: certainly not sent, try later; `unknown`: perhaps sent, never try again. */
export type Sending = 'sent' | 'refused' | 'failed' | 'busy' | 'unknown'
