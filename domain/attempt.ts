import { blankAnswers, type Answers } from './answers'
import { drawPaper } from './draw'
import { grade } from './grade'
import type { AnswerKey, Question } from './question'
import { closesAt, questionCount, type RuleSheet } from './rule-sheet'
import { betterStanding, type Standing } from './standing'
import { beijingDay } from './time'
import type { UnitPath } from './unit'

/**
 * One try of one member, `contest:member:n`. Attempt n is made from n-1, which must be finished, and carries the
 * member's tallies and standing forward: only one successor can exist, so every limit of the sheet is structural.
 */
export interface Attempt {
  _id: string
  contestId: string
  memberId: string
  n: number
  /** The Beijing day of the start, and the tries on that day, this one included. */
  day: string
  triesToday: number
  state: 'open' | 'submitted' | 'expired'
  /** Draws the paper; never leaves the cloud. Empty once the member is forgotten. */
  seed: string
  startedAt: number
  deadline: number
  answers: Answers
  revision: number
  savedAt: number | null
  /** The member's units when the contest was joined: they stay for the contest. */
  unit: UnitPath | null
  /** The member entered as a person of the roster, whom no other WeChat can enter as. */
  asPerson: boolean
  before: Standing | null
  finish: Finish | null
  /** The batch that took it to the board: 0 finished and not yet folded, -1 still open. */
  foldedIn: number
}

export interface Finish {
  at: number
  score: number
  right: number
  /** Time used. */
  ms: number
  /** The member's standing with this attempt counted. */
  after: Standing
}

const attemptId = (contestId: string, memberId: string, n: number): string => `${contestId}:${memberId}:${n}`

export const standingOf = (attempt: Pick<Attempt, 'before' | 'finish'> | null): Standing | null =>
  attempt ? (attempt.finish?.after ?? attempt.before) : null

/** Nothing is accepted for an attempt once this holds: its deadline and the grace are over. */
export const isOverdue = (attempt: Attempt, sheet: RuleSheet, now: number): boolean =>
  now > attempt.deadline + sheet.paper.graceSeconds * 1000

/** Instances' clocks differ a little: a later attempt never begins before the one it follows has ended. */
export const beginsAt = (last: Pick<Attempt, 'finish'> | null, now: number): number =>
  Math.max(now, last?.finish?.at ?? 0)

/** What an attempt is left without when its member is forgotten: nothing tells any more what was asked and answered. */
export const emptied: Pick<Attempt, 'seed' | 'answers' | 'savedAt'> = { seed: '', answers: [], savedAt: null }

export const isEmptied = ({ seed }: Pick<Attempt, 'seed'>): boolean => seed === ''

/** Who begins, as the cloud knows the member at this hour. */
export interface Starter {
  memberId: string
  unit: UnitPath | null
  /** The person on the roster whom the member is known to be. */
  personId: string | null
}

/** The attempt after `last` (finished, or null for the first); the units of the first attempt stay for the contest. */
export function nextAttempt(
  contestId: string,
  sheet: RuleSheet,
  starter: Starter,
  last: Attempt | null,
  seed: string,
  now: number,
): Attempt {
  const n = (last?.n ?? 0) + 1
  const startedAt = beginsAt(last, now)
  const day = beijingDay(startedAt)
  return {
    _id: attemptId(contestId, starter.memberId, n),
    contestId,
    memberId: starter.memberId,
    n,
    day,
    triesToday: last?.day === day ? last.triesToday + 1 : 1,
    state: 'open',
    seed,
    startedAt,
    deadline: Math.min(startedAt + sheet.paper.seconds * 1000, closesAt(sheet)),
    answers: blankAnswers(questionCount(sheet)),
    revision: 0,
    savedAt: null,
    unit: last?.unit ?? starter.unit,
    asPerson: (last?.asPerson ?? false) || (sheet.onePerson === 'first' && starter.personId !== null),
    before: standingOf(last),
    finish: null,
    foldedIn: -1,
  }
}

/** What changes when an attempt ends: by the member's word with these answers, or because its time is over. */
export function finishAttempt(
  attempt: Attempt,
  sheet: RuleSheet,
  pool: readonly Question[],
  keys: ReadonlyMap<string, AnswerKey>,
  ending: { state: 'submitted'; answers: Answers } | { state: 'expired' },
  now: number,
): Pick<Attempt, 'state' | 'answers' | 'finish' | 'foldedIn'> {
  const answers = ending.state === 'submitted' ? ending.answers : attempt.answers
  const counted = ending.state === 'expired' && sheet.paper.atExpiry === 'nothing-counts' ? [] : answers
  const marks = grade(drawPaper(sheet, pool, attempt.seed), counted, keys)
  const at = Math.max(now, attempt.startedAt)
  const ms = Math.min(at, attempt.deadline) - attempt.startedAt
  const standing = { score: marks.score, ms, at, n: attempt.n }
  const after = betterStanding(attempt.before, standing, sheet.board)
  return { state: ending.state, answers, finish: { at, ...marks, ms, after }, foldedIn: 0 }
}
