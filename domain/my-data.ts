import type { Away } from './away'
import { isEmptied, planOf, type Attempt } from './attempt'
import type { Sex } from './ask'
import type { BonusKind } from './bonus'
import { answeredPaper, type AnsweredQuestion } from './paper'
import type { Keys } from './correction'
import type { Question } from './question'
import { fullMarks } from './paper-plan'
import type { Region } from './region'
import type { Override } from './relief'
import { isShown, type Hour, type RuleSheet } from './rule-sheet'
import type { Subscription } from './subscription'

/** What a member is given of what is kept of them. Each is built field by field: nothing else goes out. */

export interface KeptProfile {
  name: string | null
  /** From the street down to the chosen one. */
  unit: string[]
  /** The whole number: its owner asks. */
  phone: string | null
  phoneProven: boolean
  sex: Sex | null
  region: Region | null
  /** Known to be a person on the roster. */
  verified: boolean
  /** The version of the privacy agreement. */
  agreement: string
  /** ms */
  joinedAt: number
  changedAt: number
  keepUntil: number
}

export interface KeptAttempt {
  contestId: string
  contest: string
  /** A paper, or only points beside the papers. */
  kind: Attempt['kind']
  /** Which of the member's papers, or after how many. */
  n: number
  /** The gate of a contest with gates. */
  gate: string | null
  /** Points beside the papers that came with it. */
  earned: { kind: BonusKind; points: number; at: number }[]
  state: Attempt['state']
  /** Staff have taken it out: it counts nothing. */
  annulled: boolean
  startedAt: number
  finishedAt: number | null
  /** Begun as a person of the roster. */
  asPerson: boolean
  /** The unit for which it counts, from the street down. */
  unit: string[]
  /** null while open, or while the sheet keeps scores back. */
  score: number | null
  right: number | null
  fullMarks: number
  /** Time used. */
  ms: number | null
  /** How often and how long (ms) the app was hidden meanwhile, as the phone told. */
  away: Away | null
  /** null once they were deleted. */
  questions: AnsweredQuestion[] | null
}

/** The person itself is a keyed hash, which tells nobody anything: so it says only that the member was recognised as one. */
export interface KeptEntry {
  contestId: string
  contest: string
  /** The same person had entered with another WeChat: this one takes part `also`, or was `refused`. */
  state: 'in' | 'also' | 'refused'
  at: number
}

/** What staff arranged for the member in a contest; who did is not said. */
export interface KeptOverride {
  contestId: string
  contest: string
  /** 0 for none. */
  tries: number
  minutes: number
  /** ms; null for none. */
  closesAt: number | null
  reason: string
  at: number
  withdrawn: { at: number; reason: string } | null
}

export type KeptSubscription =
  | { kind: 'message'; templateId: string; state: string; at: number; keepUntil: number }
  /** `address`: whom WeChat writes to is kept with it. */
  | {
      kind: 'reminder'
      contestId: string
      contest: string
      state: string
      at: number
      keepUntil: number
      address: boolean
    }

export interface KeptFeedback {
  kind: 'unit' | 'other'
  words: string
  requestIds: string[]
  at: number
  state: 'open' | 'done'
  keepUntil: number
}

/** Where an attempt belongs, and what its paper is drawn and marked from. */
interface Setting {
  contest: { title: string; sheet: RuleSheet }
  unit: string[]
  pool: readonly Question[]
  keys: Keys
}

export function keptAttempt(
  attempt: Attempt,
  { contest, unit, pool, keys }: Setting,
  hour: Hour,
): KeptAttempt {
  const { sheet } = contest
  const shown = isShown(sheet, sheet.show.score, hour.now)
  return {
    contestId: attempt.contestId,
    contest: contest.title,
    kind: attempt.kind,
    n: attempt.tally.papers,
    gate: attempt.gate === null ? null : (sheet.gates?.gates[attempt.gate]?.name ?? null),
    earned: attempt.earned.map(({ kind, points, at }) => ({ kind, points, at })),
    state: attempt.state,
    annulled: attempt.annulled,
    startedAt: attempt.startedAt,
    finishedAt: attempt.finish?.at ?? null,
    asPerson: attempt.asPerson,
    unit,
    score: shown ? (attempt.finish?.score ?? null) : null,
    right: shown ? (attempt.finish?.right ?? null) : null,
    fullMarks: attempt.kind === 'paper' ? fullMarks(planOf(attempt, sheet)) : 0,
    ms: attempt.finish?.ms ?? null,
    away: attempt.away ?? null,
    questions: questionsOf(attempt, sheet, pool, keys, hour),
  }
}

const questionsOf = (
  attempt: Attempt,
  sheet: RuleSheet,
  pool: readonly Question[],
  keys: Keys,
  hour: Hour,
): AnsweredQuestion[] | null => {
  if (attempt.kind === 'bonus') return []
  return isEmptied(attempt) ? null : answeredPaper(attempt, sheet, pool, keys, hour)
}

export const keptEntry = (
  { contestId, state, at }: Omit<KeptEntry, 'contest'>,
  contest: string,
): KeptEntry => ({ contestId, contest, state, at })

export const keptOverride = (row: Override & { contestId: string }, contest: string): KeptOverride => ({
  contestId: row.contestId,
  contest,
  tries: row.tries,
  minutes: row.minutes,
  closesAt: row.closesAt === 0 ? null : row.closesAt,
  reason: row.reason,
  at: row.at,
  withdrawn: row.withdrawn && { at: row.withdrawn.at, reason: row.withdrawn.reason },
})

export function keptSubscription(row: Subscription, contest: string): KeptSubscription {
  const { state, at, keepUntil } = row
  if (row.kind === 'grant') return { kind: 'message', templateId: row.templateId, state, at, keepUntil }
  const address = row.openid !== ''
  return { kind: 'reminder', contestId: row.contestId, contest, state, at, keepUntil, address }
}

export const keptFeedback = ({
  kind,
  words,
  requestIds,
  at,
  state,
  keepUntil,
}: KeptFeedback): KeptFeedback => ({
  kind,
  words,
  requestIds,
  at,
  state,
  keepUntil,
})
