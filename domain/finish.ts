import type { Answers } from './answers'
import { boardsLearn, foldingOf, isEmptied, planOf, type Attempt } from './attempt'
import type { Away } from './away'
import { mayEarn, type Earned } from './bonus'
import { correctKeys, isAnnulled, type Edition } from './correction'
import { drawPaper } from './draw'
import { grade, type Grade } from './grade'
import { fullMarks, questionCount } from './paper-plan'
import type { AnswerKey, Question } from './question'
import type { RuleSheet } from './rule-sheet'
import { earned, ended, type Tally } from './tally'
import { beijingDay } from './time'

export type Ending = { state: 'submitted'; answers: Answers; away?: Away } | { state: 'expired' }

/** What a contest's papers are graded by. */
export interface Grading {
  sheet: RuleSheet
  pool: readonly Question[]
  keys: ReadonlyMap<string, AnswerKey>
  edition: Edition
}

export type Finished = Pick<
  Attempt,
  'state' | 'annulled' | 'answers' | 'earned' | 'tally' | 'finish' | 'foldedIn' | 'edition' | 'away'
>

/**
 * What changes when a paper ends: by the member's word with these answers, or because its time is over. What was earned while
 * it was open is counted first, in its order, then the paper, unless it is annulled.
 */
export function finishAttempt(attempt: Attempt, grading: Grading, ending: Ending, now: number): Finished {
  const { sheet, edition } = grading
  const answers = ending.state === 'submitted' ? ending.answers : attempt.answers
  const counted = ending.state === 'expired' && sheet.paper.atExpiry === 'nothing-counts' ? [] : answers
  const marks = marksOf(attempt, counted, grading)
  const at = Math.max(now, attempt.startedAt)
  const ms = Math.min(at, attempt.deadline) - attempt.startedAt
  const annulled = isAnnulled(attempt._id, edition.corrections)
  const before = attempt.earned.reduce((tally, bonus) => earned(tally, bonus, attempt.n), attempt.tally)
  const accurate = annulled ? [] : accuracyBonus(attempt, sheet, before, marks, at)
  const after = annulled
    ? before
    : accurate.reduce(
        (tally, bonus) => earned(tally, bonus, attempt.n),
        ended(before, paperOf(attempt, sheet, { score: marks.score, ms, at }), sheet),
      )
  const learned = boardsLearn(after, sheet)
  return {
    state: ending.state,
    annulled,
    answers,
    earned: [...attempt.earned, ...accurate],
    tally: { ...after, endedAt: at },
    finish: { at, score: marks.score, right: marks.right, ms, ...learned },
    foldedIn: foldingOf(learned),
    edition: edition.edition,
    ...(ending.state === 'submitted' && ending.away ? { away: within(ending.away, ms) } : {}),
  }
}

/** Nobody was away for longer than the paper took. */
const within = ({ times, ms }: Away, used: number): Away => ({ times, ms: Math.min(ms, used) })

/** Of a forgotten member nothing is left to mark: the marks that stood stay. */
function marksOf(attempt: Attempt, answers: Answers, { sheet, pool, keys, edition }: Grading): Grade {
  if (isEmptied(attempt) && attempt.finish) return attempt.finish
  const corrected = correctKeys(keys, edition.corrections)
  const paper = drawPaper(planOf(attempt, sheet), pool, attempt.seed)
  return grade(paper, answers, corrected.keys, sheet, corrected.withdrawn)
}

const paperOf = (
  { gate, startedAt, n }: Attempt,
  sheet: RuleSheet,
  result: { score: number; ms: number; at: number },
) => ({
  gate,
  day: beijingDay(startedAt),
  result: { ...result, n },
  full: fullMarks(planOf({ gate }, sheet)),
})

/** The bonus for a paper answered well, where the sheet gives one. */
function accuracyBonus(
  attempt: Attempt,
  sheet: RuleSheet,
  tally: Tally,
  { right }: Grade,
  at: number,
): Earned[] {
  const rule = sheet.bonus?.find(({ kind }) => kind === 'accuracy')
  const day = beijingDay(at)
  const questions = questionCount(planOf(attempt, sheet))
  if (!rule || right * 100 < questions * (rule.atLeastPercent ?? 100)) return []
  if (mayEarn(rule, tally.bonus.accuracy, '', day)) return []
  return [{ kind: 'accuracy', key: '', points: rule.points, at, day }]
}
