import { blankAnswers, type Answers } from './answers'
import type { Away } from './away'
import type { Earned } from './bonus'
import type { PaperPlan } from './paper-plan'
import type { RuleSheet } from './rule-sheet'
import { questionCount } from './paper-plan'
import { deadlineFor, noRelief, type Relief } from './relief'
import { paperPlan } from './rule-sheet'
import type { Standing } from './standing'
import { begun, emptyTally, milestonesOf, totalOf, type Milestone, type Tally } from './tally'
import { beijingDay } from './time'
import type { UnitPath } from './unit'

/**
 * One link of a member's chain in a contest, `contest:member:n`: a paper, or a bonus earned while no paper was open. Link n
 * is made from n-1, which must have ended, and carries the member's tally forward: only one successor can exist, so every
 * limit of the sheet is structural.
 */
export interface Attempt {
  _id: string
  contestId: string
  memberId: string
  n: number
  kind: 'paper' | 'bonus'
  /** Index of the gate that the paper belongs to. */
  gate: number | null
  state: 'open' | 'submitted' | 'expired'
  /** Staff have taken it out: it counts nothing. */
  annulled: boolean
  /** Draws the paper; never leaves the cloud. Empty for a bonus, and once the member is forgotten. */
  seed: string
  startedAt: number
  deadline: number
  answers: Answers
  revision: number
  savedAt: number | null
  /** As the phone told it with the answers; absent: it told nothing. */
  away?: Away | null
  /** Bonuses earned with this link: the one that it is, or those that came while the paper was open. */
  earned: Earned[]
  /** How many of them: an open paper ends only as it was read, so that none is lost. */
  riding: number
  /** The member's units when the contest was joined: they stay for the contest. */
  unit: UnitPath | null
  /** The member entered as a person of the roster: by the sheet no other WeChat can, or the best of them counts. */
  asPerson: boolean
  /** While open: with this paper begun. From its end on: with it counted. */
  tally: Tally
  /** What the boards knew of the member before this link. */
  before: Standing | null
  reached: Milestone[]
  finish: Finish | null
  /** The batch that took it to the board: 0 finished and not yet folded, -1 still open, -2 nothing to fold. */
  foldedIn: number
  /** The edition of the contest under which its figures were worked out. */
  edition: number
}

export interface Finish {
  at: number
  score: number
  right: number
  /** Time used. */
  ms: number
  /** The member's standing with this attempt counted (null while nothing counts), and what has been reached. */
  after: Standing | null
  reached: Milestone[]
}

export const standingOf = (attempt: Pick<Attempt, 'before' | 'finish'> | null): Standing | null =>
  attempt ? (attempt.finish?.after ?? attempt.before) : null

/** Nothing is accepted for an attempt once this holds: its deadline and the grace are over. */
export const isOverdue = (attempt: Pick<Attempt, 'deadline'>, sheet: RuleSheet, now: number): boolean =>
  now > attempt.deadline + sheet.paper.graceSeconds * 1000

/** Instances' clocks differ a little: a later attempt never begins before the one it follows has ended. */
export const beginsAt = (last: Pick<Attempt, 'finish'> | null, now: number): number =>
  Math.max(now, last?.finish?.at ?? 0)

/** What an attempt is left without when its member is forgotten: nothing tells any more what was asked and answered. */
export const emptied = { seed: '', answers: [], savedAt: null, away: null } satisfies Partial<Attempt>

export const isEmptied = ({ seed }: Pick<Attempt, 'seed'>): boolean => seed === ''

/** What the paper of this attempt is drawn by. */
export const planOf = (attempt: Pick<Attempt, 'gate'>, sheet: RuleSheet): PaperPlan =>
  paperPlan(sheet, attempt.gate)

/** Who begins, as the cloud knows the member at this hour. */
export interface Starter {
  memberId: string
  unit: UnitPath | null
  /** The person on the roster whom the member is known to be. */
  personId: string | null
}

/** The link after `last` as far as papers and bonuses are alike; the units of the first link stay for the contest. */
export function nextLink(
  contestId: string,
  sheet: RuleSheet,
  starter: Starter,
  last: Attempt | null,
  now: number,
  edition = 1,
): Attempt {
  const n = (last?.n ?? 0) + 1
  const startedAt = beginsAt(last, now)
  const tally = last?.tally ?? emptyTally
  return {
    _id: `${contestId}:${starter.memberId}:${n}`,
    contestId,
    memberId: starter.memberId,
    n,
    kind: 'bonus',
    gate: null,
    state: 'submitted',
    annulled: false,
    seed: '',
    startedAt,
    deadline: startedAt,
    answers: [],
    revision: 0,
    savedAt: null,
    earned: [],
    riding: 0,
    unit: last?.unit ?? starter.unit,
    asPerson: (last?.asPerson ?? false) || (sheet.onePerson !== 'each' && starter.personId !== null),
    tally,
    before: standingOf(last),
    reached: last ? (last.finish?.reached ?? last.reached) : [],
    finish: null,
    foldedIn: -1,
    edition: last?.edition ?? edition,
  }
}

export interface Beginning {
  seed: string
  gate: number | null
  /** The contest's, for a member's first link; later ones keep to what they carry forward. */
  edition?: number
  /** What is arranged for this member beyond the sheet. */
  longer?: Pick<Relief, 'ms' | 'closesAt'>
}

/** The paper after `last` (ended, or null for the first). */
export function nextAttempt(
  contestId: string,
  sheet: RuleSheet,
  starter: Starter,
  last: Attempt | null,
  { seed, gate, longer, edition }: Beginning,
  now: number,
): Attempt {
  const link = nextLink(contestId, sheet, starter, last, now, edition)
  const { startedAt } = link
  return {
    ...link,
    kind: 'paper',
    gate,
    state: 'open',
    seed,
    deadline: deadlineFor(sheet, startedAt, longer ?? noRelief),
    answers: blankAnswers(questionCount(paperPlan(sheet, gate))),
    tally: begun(link.tally, gate, beijingDay(startedAt)),
  }
}

/** What the boards learn of a link that has ended with this tally. */
export const boardsLearn = (tally: Tally, sheet: RuleSheet): Pick<Finish, 'after' | 'reached'> => ({
  after: totalOf(tally, sheet),
  reached: milestonesOf(tally, sheet),
})

/** Whether a board has to be told: a member of whom only annulled papers are known does not stand on it. */
export const foldingOf = ({ after }: Pick<Finish, 'after'>): number => (after ? 0 : -2)
