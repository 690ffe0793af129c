import type { OpenAttempt } from '../../contract/member/attempt'
import type { Board } from '../../contract/member/board'
import type { RuleSheet } from '../../domain/rule-sheet'
import type { SendRecord } from '../../local-cloud'

/** A member's call and what came of it. */
export interface Told {
  tag: number
  openid: string
  operation: string
  input: { attemptId?: string; answers?: number[][]; revision?: number }
  /** What the door answered; null when the call failed. */
  reply: { ok: boolean; code?: string; now: number; data?: unknown } | null
  /** Whether the answer reached the phone. */
  heard: boolean
  /** Something was done to a database call of it. */
  disturbed: boolean
}

/** An attempt as it lies in the database, as far as the oracles look at it. */
export interface StoredMember {
  name: string
  unit: { street: string }
}

export interface StoredAttempt {
  _id: string
  memberId: string
  n: number
  state: 'open' | 'submitted' | 'expired'
  seed: string
  startedAt: number
  deadline: number
  answers: number[][]
  revision: number
  savedAt: number | null
  unit: { street: string }
  finish: { at: number; score: number; right: number; ms: number } | null
  foldedIn: number
}

export interface StoredBatch {
  seq: number
  previous: string
  digest: string
  deltas: { attemptId: string }[]
}

export interface StoredSubscription {
  _id: string
  kind: 'grant' | 'reminder'
  memberId: string
  templateId: string
  state: string
}

/** All that a run was seen to do. */
export interface History {
  contestId: string
  sheet: RuleSheet
  told: Told[]
  /** Papers by attempt, every one that a phone was shown. */
  papers: Map<string, OpenAttempt[]>
  /** The attempts after every round. */
  seen: StoredAttempt[][]
  /** How it ended. */
  attempts: StoredAttempt[]
  batches: StoredBatch[]
  jobsLeft: number
  boards: { openid: string; board: Board }[]
  members: { openid: string; id: string; name: string; profile: StoredMember | null }[]
  subscriptions: StoredSubscription[]
  sends: readonly SendRecord[]
  /** What WeChat would still let through, by OPENID. */
  left: Map<string, number>
}
