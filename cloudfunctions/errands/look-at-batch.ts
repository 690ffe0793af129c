import { createHash } from 'node:crypto'
import { planOf, type Attempt } from '../../domain/attempt'
import { drawPaper } from '../../domain/draw'
import { fullMarks } from '../../domain/paper-plan'
import type { AnswerKey, Question } from '../../domain/question'
import { isNewcomer, slotOf } from '../../domain/signals/burst'
import { leftApp } from '../../domain/signals/left-app'
import { wrongAnswers } from '../../domain/signals/pattern'
import { fasterThanReading, readingMs } from '../../domain/signals/reading'
import type { Store } from '../store'
import type { Batch } from '../store/boards'
import type { Contest } from '../store/contests'
import { signalRow, type SignalRow } from '../store/signals'
import type { Trace } from '../store/traces'
import { inCompany } from './in-company'

/**
 * Looks at a batch's papers, each by itself and with those that were there before. First each leaves its trace, then traces
 * are compared: so of papers that belong together whoever comes last finds all, and doing it again finds the same.
 */
export async function lookAtBatch(store: Store, contest: Contest, batch: Batch, now: number): Promise<void> {
  const papers = await store.attempts.papers(batch.deltas.map(({ attemptId }) => attemptId))
  if (papers.length === 0) return
  const [pool, keys, joined] = await Promise.all([
    store.contests.pool(contest.poolId, now),
    store.contests.answerKeys(contest.poolId, now),
    joinedOf(store, papers),
  ])
  const questions = new Map(pool.map((question) => [question.id, question]))
  const looks = papers.map((paper) => look(paper, { contest, pool, questions, keys }, joined))
  const traces = looks.flatMap(({ trace }) => (trace.print || trace.slot ? [trace] : []))
  await store.traces.insertMissing(traces)
  const found = [...looks.flatMap(({ signals }) => signals), ...(await inCompany(store, contest._id, traces))]
  await store.signals.insertMissing(found)
}

/** Of a first paper for an enterprise it counts when the member joined: streets are full of newcomers in any hour of a contest. */
async function joinedOf({ members }: Store, papers: Attempt[]): Promise<ReadonlyMap<string, number>> {
  const first = papers.filter(({ tally, unit }) => tally.papers === 1 && unit?.enterprise)
  return first.length === 0 ? new Map() : members.joined(first.map(({ memberId }) => memberId))
}

interface Setting {
  contest: Contest
  pool: readonly Question[]
  questions: ReadonlyMap<string, Question>
  keys: ReadonlyMap<string, AnswerKey>
}

/** What one paper says by itself, and the trace that it leaves. */
function look(
  attempt: Attempt,
  { contest, pool, questions, keys }: Setting,
  joined: ReadonlyMap<string, number>,
): { signals: SignalRow[]; trace: Trace } {
  const { _id, contestId, memberId, unit, finish, answers, startedAt } = attempt
  const plan = planOf(attempt, contest.sheet)
  const paper = drawPaper(plan, pool, attempt.seed)
  const { score = 0, ms = 0, at = 0 } = finish ?? {}
  const played = { score, full: fullMarks(plan), ms }
  const alone = [
    fasterThanReading(played, readingMs(paper, questions)),
    leftApp(played, attempt.away ?? null),
  ].filter((signal) => signal !== null)
  const wrong = wrongAnswers(paper, answers, keys)
  const joinedAt = attempt.tally.papers === 1 ? joined.get(memberId) : undefined
  const isNew = joinedAt !== undefined && unit?.enterprise && isNewcomer(joinedAt, startedAt)
  return {
    signals: alone.map((signal) =>
      signalRow(signal, { attemptId: _id, contestId, memberId, unit, score, ms, at }),
    ),
    trace: {
      ...{ _id, contestId, memberId, unit, score, ms, at },
      print: wrong && createHash('sha256').update(wrong.pattern).digest('base64url').slice(0, 22),
      wrong: wrong?.count ?? 0,
      slot: isNew ? `${String(unit.enterprise)} ${String(slotOf(joinedAt))}` : null,
      joinedAt: joinedAt ?? 0,
    },
  }
}
