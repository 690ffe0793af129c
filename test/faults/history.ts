import type { OpenAttempt } from '../../contract/member/attempt'
import type { Board } from '../../contract/member/board'
import type { UnitBoard } from '../../contract/member/board'
import type { GateOnMap } from '../../contract/member/contest'
import type { Correction } from '../../domain/correction'
import type { RuleSheet } from '../../domain/rule-sheet'
import type { SendRecord } from '../../local-cloud'

/** A member's call and what came of it. */
export interface Told {
  tag: number
  openid: string
  operation: string
  input: { attemptId?: string; answers?: number[][]; revision?: number; gate?: number; what?: BonusWanted }
  /** What the door answered; null when the call failed. */
  reply: { ok: boolean; code?: string; now: number; data?: unknown } | null
  /** The hour (ms) when it had ended: `reply.now` is when it began. */
  ended: number
  /** Whether the answer reached the phone. */
  heard: boolean
  /** Something was done to a database call of it. */
  disturbed: boolean
}

/** What staff asked for, and when (ms) the call began. */
export interface StaffTold extends Omit<Told, 'openid' | 'input'> {
  input: object
  began: number
}

export interface BonusWanted {
  kind: string
  key?: string
  receipt?: string
}

export interface StoredMember {
  name: string
  unit: { street: string }
}

/** An attempt as it lies in the database, as far as the oracles look at it. */
export interface StoredAttempt {
  _id: string
  memberId: string
  n: number
  kind: 'paper' | 'bonus'
  gate: number | null
  state: 'open' | 'submitted' | 'expired'
  annulled: boolean
  seed: string
  startedAt: number
  deadline: number
  answers: number[][]
  revision: number
  savedAt: number | null
  earned: StoredBonus[]
  riding: number
  unit: { street: string; enterprise: string | null; team: string | null }
  tally: { gates: Record<string, { lit: unknown }> }
  finish: { at: number; score: number; right: number; ms: number; after: Stood | null } | null
  foldedIn: number
  edition: number
}

export interface StoredBonus {
  kind: string
  key: string
  points: number
  at: number
}

interface Stood {
  score: number
  ms: number
  at: number
}

export interface StoredBatch {
  _id: string
  contestId: string
  seq: number
  at: number
  previous: string
  digest: string
  deltas: { attemptId: string; memberId: string; after: Stood }[]
}

export interface StoredContest {
  edition: number
  corrections: Correction[]
  next: { edition: number; corrections: Correction[] } | null
  final: boolean
  digest?: string
}

export interface StoredOverride {
  _id: string
  memberId: string | null
  unitId: string | null
  tries: number
  minutes: number
  closesAt: number
  at: number
  withdrawn: { at: number } | null
}

/** A board that had been frozen: its pages and batches, and what its contest said of it. */
export interface Frozen {
  board: string
  digest: string
  /** Pages and batches as text. */
  then: string
  atTheEnd: string
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
  staff: StaffTold[]
  frozen: Frozen[]
  /** How it ended. */
  contest: StoredContest
  /** What was put right, by edition, from the first on, which has nothing. */
  editions: Correction[][]
  overrides: StoredOverride[]
  /** Heads by unit, in the order of the roster. */
  units: { id: string; level: string; people: number }[]
  unitBoards: { openid: string; board: UnitBoard }[]
  maps: { openid: string; map: GateOnMap[] }[]
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
