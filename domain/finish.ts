import type { Answers } from './answers'
import type { Away } from './away'
import { boardsLearn, planOf, type Attempt } from './attempt'
import { mayEarn, type Earned } from './bonus'
import { drawPaper } from './draw'
import { grade, type Grade } from './grade'
import { points } from './points'
import type { AnswerKey, Question } from './question'
import { fullMarks, questionCount } from './paper-plan'
import type { RuleSheet } from './rule-sheet'
import { earned, ended, type Tally } from './tally'
import { beijingDay } from './time'

export type Ending = { state: 'submitted'; answers: Answers; away?: Away } | { state: 'expired' }

export type Finished = Pick<
  Attempt,
  'state' | 'answers' | 'earned' | 'tally' | 'finish' | 'foldedIn' | 'away'
>

/**
 * What changes when a paper ends: by the member's word with these answers, or because its time is over. What was earned while
 * it was open is counted first, in its order, then the paper.
 */
export function finishAttempt(
  attempt: Attempt,
  sheet: RuleSheet,
  pool: readonly Question[],
  keys: ReadonlyMap<string, AnswerKey>,
  ending: Ending,
  now: number,
): Finished {
  const answers = ending.state === 'submitted' ? ending.answers : attempt.answers
  const counted = ending.state === 'expired' && sheet.paper.atExpiry === 'nothing-counts' ? [] : answers
  const plan = planOf(attempt, sheet)
  const marks = grade(drawPaper(plan, pool, attempt.seed), counted, keys, sheet)
  const at = Math.max(now, attempt.startedAt)
  const ms = Math.min(at, attempt.deadline) - attempt.startedAt
  const before = attempt.earned.reduce((tally, bonus) => earned(tally, bonus, attempt.n), attempt.tally)
  const accurate = accuracyBonus(sheet, before, marks, questionCount(plan), at)
  const score = points(marks.score)
  const paper = {
    gate: attempt.gate,
    day: beijingDay(attempt.startedAt),
    result: { score, ms, at, n: attempt.n },
    full: fullMarks(plan),
  }
  const after = accurate.reduce(
    (tally, bonus) => earned(tally, bonus, attempt.n),
    ended(before, paper, sheet),
  )
  return {
    state: ending.state,
    answers,
    earned: [...attempt.earned, ...accurate],
    tally: after,
    finish: { at, score, right: marks.right, ms, ...boardsLearn(after, sheet, attempt, at) },
    foldedIn: 0,
    ...(ending.state === 'submitted' && ending.away ? { away: within(ending.away, ms) } : {}),
  }
}

/** Nobody was away for longer than the paper took. */
const within = ({ times, ms }: Away, used: number): Away => ({ times, ms: Math.min(ms, used) })

/** The bonus for a paper answered well, where the sheet gives one. */
function accuracyBonus(
  sheet: RuleSheet,
  tally: Tally,
  marks: Grade,
  questions: number,
  at: number,
): Earned[] {
  const rule = sheet.bonus?.find(({ kind }) => kind === 'accuracy')
  const day = beijingDay(at)
  if (!rule || marks.right * 100 < questions * (rule.atLeastPercent ?? 100)) return []
  if (mayEarn(rule, tally.bonus.accuracy, '', day)) return []
  return [{ kind: 'accuracy', key: '', points: rule.points, at, day }]
}
