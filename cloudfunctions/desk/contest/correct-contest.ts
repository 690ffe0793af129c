import * as v from 'valibot'
import type { DeskApi } from '../../../contract/desk'
import { id, words } from '../../kernel/input'
import { refuse } from '../../kernel/refusal'
import { staffOperation } from '../../kernel/staff-operation'
import { beginEdition } from '../../referee/begin-edition'
import { arePossible, corrections } from './correction-input'
import { together } from './together'

export const correctContest = staffOperation<DeskApi['correctContest']>()({
  needs: 'organise contests',
  input: v.strictObject({
    contestId: id,
    holds: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000)),
    corrections,
    reason: words(2, 200),
  }),
  over: () => ['district'],
  async intend({ contestId, holds, corrections, reason }, { store, now }) {
    const contest = await store.contests.fresh(contestId)
    if (!contest) return refuse('contest_not_found')
    if (!arePossible(corrections, await store.contests.pool(contest.poolId, now)))
      return refuse('correction_impossible')
    if (contest.edition !== holds || contest.next) return refuse('changed_meanwhile')
    const all = await together(corrections, contest, store)
    return {
      about: `contest:${contestId}`,
      before: { edition: holds, corrections: contest.corrections },
      after: { edition: holds + 1, corrections: all, reason },
      async write() {
        if (!(await beginEdition(store, contest, all, now))) return refuse('changed_meanwhile')
        await store.decisions.apply(contestId, now, holds + 1)
        return true
      },
      answer: { edition: holds + 1 },
    }
  },
})
