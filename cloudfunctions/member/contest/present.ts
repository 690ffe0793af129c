import type { AttemptResult, ContestCard, OpenAttempt } from '../../../contract/member/contest'
import { standingOf, type Attempt } from '../../../domain/attempt'
import { shownPaper } from '../../../domain/paper'
import type { Question } from '../../../domain/question'
import { fullMarks, isShown, phaseAt, questionCount } from '../../../domain/rule-sheet'
import { reviewOpening, scoreOpening } from '../../../domain/review'
import type { Contest } from '../../store/contests'

/** What leaves the cloud is built here, field by field: nothing else of a contest or an attempt goes out. */

export function contestCard(
  contest: Contest,
  last: Pick<Attempt, 'before' | 'finish' | 'state' | 'deadline'> | null,
  now: number,
): ContestCard {
  const { sheet } = contest
  return {
    id: contest._id,
    title: contest.title,
    summary: contest.summary,
    phase: phaseAt(sheet, now),
    opensAt: contest.opensAt,
    closesAt: contest.closesAt,
    questions: questionCount(sheet),
    fullMarks: fullMarks(sheet),
    paperSeconds: sheet.paper.seconds,
    triesPerDay: sheet.tries.perDay,
    triesInAll: sheet.tries.inAll,
    myScore: isShown(sheet, sheet.show.score, now) ? (standingOf(last)?.score ?? null) : null,
    attemptOpen: last?.state === 'open' && last.deadline > now,
  }
}

export function openAttempt(attempt: Attempt, contest: Contest, pool: Question[]): OpenAttempt {
  return {
    attemptId: attempt._id,
    contestId: contest._id,
    title: contest.title,
    n: attempt.n,
    startedAt: attempt.startedAt,
    deadline: attempt.deadline,
    revision: attempt.revision,
    answers: attempt.answers,
    questions: shownPaper(attempt.seed, contest.sheet, pool),
  }
}

/** A finished attempt's result, as far as the sheet shows scores at this hour. */
export function attemptResult(
  attempt: Attempt,
  contest: Contest,
  already: boolean,
  now: number,
): AttemptResult {
  const { sheet } = contest
  const { finish } = attempt
  if (!finish || attempt.state === 'open') throw new Error(`attempt ${attempt._id} is not finished`)
  const shown = isShown(sheet, sheet.show.score, now)
  const { after } = finish
  return {
    attemptId: attempt._id,
    contestId: contest._id,
    title: contest.title,
    n: attempt.n,
    state: attempt.state,
    already,
    score: shown ? finish.score : null,
    scores: scoreOpening(sheet, now),
    savedCounted: sheet.paper.atExpiry === 'saved-count',
    fullMarks: fullMarks(sheet),
    right: shown ? finish.right : null,
    questions: questionCount(sheet),
    ms: finish.ms,
    finishedAt: finish.at,
    best: shown ? { score: after.score, ms: after.ms, thisOne: after.n === attempt.n } : null,
    review: reviewOpening(sheet, now),
  }
}
