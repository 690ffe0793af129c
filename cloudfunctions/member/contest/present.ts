import type { AttemptResult, OpenAttempt } from '../../../contract/member/attempt'
import type { ContestCard } from '../../../contract/member/contest'
import { stateShown } from '../../../domain/correction'
import { planOf, standingOf, type Attempt } from '../../../domain/attempt'
import { whyNoCertificate } from '../../../domain/certificate'
import { shownPaper } from '../../../domain/paper'
import type { Question } from '../../../domain/question'
import { closesFor, noRelief, type Relief } from '../../../domain/relief'
import { gateTally } from '../../../domain/tally'
import { fullMarks, questionCount } from '../../../domain/paper-plan'
import { isShown, paperPlan, phaseAt, type Hour, type RuleSheet } from '../../../domain/rule-sheet'
import { reviewOpening, scoreOpening } from '../../../domain/review'
import type { Contest } from '../../store/contests'

/** What leaves the cloud is built here, field by field: nothing else of a contest or an attempt goes out. */

export function contestCard(
  contest: Contest,
  last: Pick<Attempt, 'before' | 'finish' | 'state' | 'deadline'> | null,
  now: number,
  relief: Relief = noRelief,
): ContestCard {
  const { sheet } = contest
  const close = closesFor(sheet, relief)
  return {
    id: contest._id,
    title: contest.title,
    summary: contest.summary,
    phase: phaseAt(sheet, now, close),
    opensAt: contest.opensAt,
    closesAt: close,
    questions: questionCount(paperPlan(sheet, firstGate(sheet))),
    fullMarks: fullMarks(paperPlan(sheet, firstGate(sheet))),
    paperSeconds: sheet.paper.seconds,
    triesPerDay: withMore(sheet.tries.perDay, relief),
    triesInAll: withMore(sheet.tries.inAll, relief),
    myScore: isShown(sheet, sheet.show.score, now) ? (standingOf(last)?.score ?? null) : null,
    attemptOpen: last?.state === 'open' && last.deadline > now,
  }
}

const withMore = (limit: number | null, { tries }: Relief): number | null =>
  limit === null ? null : limit + tries

export function openAttempt(attempt: Attempt, contest: Contest, pool: Question[]): OpenAttempt {
  return {
    attemptId: attempt._id,
    contestId: contest._id,
    title: contest.title,
    n: attempt.tally.papers,
    ...gateOf(attempt, contest.sheet),
    ...(contest.sheet.paper.perQuestion ? { perQuestion: contest.sheet.paper.perQuestion } : {}),
    startedAt: attempt.startedAt,
    deadline: attempt.deadline,
    revision: attempt.revision,
    answers: attempt.answers,
    questions: shownPaper(attempt, contest.sheet, pool),
  }
}

/** A finished attempt's result, as far as the sheet shows scores at this hour. */
export function attemptResult(
  attempt: Attempt,
  contest: Contest,
  already: boolean,
  hour: Hour,
): AttemptResult {
  const { sheet } = contest
  const { finish } = attempt
  if (!finish || attempt.state === 'open') throw new Error(`attempt ${attempt._id} is not finished`)
  const shown = isShown(sheet, sheet.show.score, hour.now)
  const { after } = finish
  const { gate } = gateOf(attempt, sheet)
  const plan = planOf(attempt, sheet)
  return {
    attemptId: attempt._id,
    contestId: contest._id,
    title: contest.title,
    n: attempt.tally.papers,
    ...(gate ? { gate: { ...gate, lit: isLit(attempt) } } : {}),
    state: stateShown({ ...attempt, state: attempt.state }, contest.corrections),
    already,
    score: shown ? finish.score : null,
    scores: scoreOpening(sheet, hour.now),
    savedCounted: sheet.paper.atExpiry === 'saved-count',
    fullMarks: fullMarks(plan),
    right: shown ? finish.right : null,
    questions: questionCount(plan),
    ms: finish.ms,
    finishedAt: finish.at,
    best: shown && after ? { score: after.score, ms: after.ms, thisOne: after.n === attempt.n } : null,
    review: reviewOpening(sheet, hour),
  }
}

/** The gate that a paper belongs to, where the contest has gates. */
export function gateOf(
  { gate }: Pick<Attempt, 'gate'>,
  sheet: RuleSheet,
): { gate?: { index: number; name: string } } {
  const known = gate === null ? undefined : sheet.gates?.gates[gate]
  return gate !== null && known ? { gate: { index: gate, name: known.name } } : {}
}

/** Whether there is a certificate to take. */
export const certificateIn = (
  contest: Contest,
  last: Pick<Attempt, 'before' | 'finish'> | null,
  now: number,
): { certificate?: true } => (whyNoCertificate(contest, last, now) ? {} : { certificate: true })

/** Whether the gate of a paper was lit when it had ended. */
const isLit = ({ gate, tally }: Attempt): boolean => gate !== null && gateTally(tally, gate).lit !== null

/** A card speaks of one paper; gates are alike, so of the first. */
const firstGate = (sheet: RuleSheet): number | null => (sheet.gates ? 0 : null)
