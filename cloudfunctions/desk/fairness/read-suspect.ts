import * as v from 'valibot'
import type { DeskApi } from '../../../contract/desk'
import { isEmptied, planOf } from '../../../domain/attempt'
import { correctKeys, stateShown } from '../../../domain/correction'
import { replayedPaper } from '../../../domain/paper'
import { fullMarks } from '../../../domain/paper-plan'
import { attemptId, id } from '../../kernel/input'
import { isRefusal, refuse } from '../../kernel/refusal'
import { staffOperation } from '../../kernel/staff-operation'
import { namesOf, unitsNow } from '../../registrar/units'
import { paperInQuestion, placesOfPaper } from './paper-in-question'
import { decisionNow, listedSignal } from './shown'

export const readSuspect = staffOperation<DeskApi['readSuspect']>()({
  needs: 'judge papers',
  input: v.strictObject({ contestId: id, attemptId }),
  over: placesOfPaper,
  async intend(input, scene) {
    const { now, store } = scene
    const attempt = await paperInQuestion(input, scene)
    if (isRefusal(attempt)) return attempt
    const { contestId, memberId, finish } = attempt
    const contest = await store.contests.get(contestId, now)
    if (!contest) return refuse('attempt_not_found')
    const [pool, keys, units, signals] = await Promise.all([
      store.contests.pool(contest.poolId, now),
      store.contests.answerKeys(contest.poolId, now),
      unitsNow(store, now),
      store.signals.ofMember(contestId, memberId),
    ])
    const decisions = await store.decisions.several([
      ...new Set([attempt._id, ...signals.map((signal) => signal.attemptId)]),
    ])
    const decided = new Map(decisions.map((decision) => [decision._id, decision]))
    const decision = decided.get(attempt._id)
    const { score, right, ms } = finish
    return {
      about: memberId,
      before: null,
      after: { attemptId: attempt._id },
      // What is written is that somebody looked.
      write: () => Promise.resolve(true),
      answer: {
        ...{ attemptId: attempt._id, memberId, units: namesOf(attempt.unit, units), n: attempt.tally.papers },
        state: stateShown({ ...attempt, state: attempt.state }, contest.corrections),
        ...{ score, right, ms, fullMarks: fullMarks(planOf(attempt, contest.sheet)) },
        ...{ startedAt: attempt.startedAt, finishedAt: finish.at, away: attempt.away ?? null },
        items: isEmptied(attempt)
          ? null
          : replayedPaper(attempt, contest.sheet, pool, correctKeys(keys, contest.corrections)),
        signals: signals.map((row) => listedSignal(row, decided.get(row.attemptId), units)),
        decision: decision ? decisionNow(decision) : null,
      },
    }
  },
})
