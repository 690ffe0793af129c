import * as v from 'valibot'
import type { DeskApi } from '../../../contract/desk'
import { id, words } from '../../kernel/input'
import { refuse } from '../../kernel/refusal'
import { staffOperation } from '../../kernel/staff-operation'

const most = 30

export const searchQuestions = staffOperation<DeskApi['searchQuestions']>()({
  needs: 'look into a contest',
  input: v.strictObject({
    contestId: id,
    text: v.exactOptional(words(0, 100)),
    ids: v.exactOptional(v.pipe(v.array(id), v.maxLength(300))),
  }),
  over: () => ['district'],
  async run({ contestId, text = '', ids }, { now, store }) {
    const contest = await store.contests.get(contestId, now)
    if (!contest) return refuse('contest_not_found')
    const pool = await store.contests.pool(contest.poolId, now)
    if (ids) return { questions: pool.filter((question) => ids.includes(question.id)) }
    const wanted = pool.filter(
      ({ id, stem, options }) => id === text || [stem, ...options].some((words) => words.includes(text)),
    )
    return { questions: wanted.slice(0, most) }
  },
})
