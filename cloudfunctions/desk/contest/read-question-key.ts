import * as v from 'valibot'
import type { DeskApi } from '../../../contract/desk'
import { id } from '../../kernel/input'
import { refuse } from '../../kernel/refusal'
import { staffOperation } from '../../kernel/staff-operation'

export const readQuestionKey = staffOperation<DeskApi['readQuestionKey']>()({
  needs: 'organise contests',
  input: v.strictObject({ contestId: id, questionId: id }),
  over: () => ['district'],
  async intend({ contestId, questionId }, { now, store }) {
    const contest = await store.contests.fresh(contestId)
    if (!contest) return refuse('contest_not_found')
    const [pool, keys] = await Promise.all([
      store.contests.pool(contest.poolId, now),
      store.contests.answerKeys(contest.poolId, now),
    ])
    const question = pool.find((each) => each.id === questionId)
    const key = keys.get(questionId)
    if (!question || !key) return refuse('correction_impossible')
    const correction = contest.corrections.find((one) => 'questionId' in one && one.questionId === questionId)
    return {
      about: `contest:${contestId}`,
      before: null,
      after: { questionId },
      // What is written is that somebody looked.
      write: () => Promise.resolve(true),
      answer: { question, key, correction: correction ?? null },
    }
  },
})
