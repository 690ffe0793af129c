import * as v from 'valibot'
import type { MemberApi } from '../../../contract/member'
import { correctKeys } from '../../../domain/correction'
import { practicePaper } from '../../../domain/paper'
import { poolOpening } from '../../../domain/review'
import { id } from '../../kernel/input'
import { operation } from '../../kernel/operation'
import { refuse } from '../../kernel/refusal'

const count = 10

export const drawPractice = operation<MemberApi['drawPractice']>()({
  input: v.strictObject({ contestId: id }),
  async run({ contestId }, { asker, now, random, store }) {
    if (asker.kind === 'nobody') return refuse('not_signed_in')
    const contest = await store.contests.get(contestId, now)
    if (!contest) return refuse('contest_not_found')
    const { poolId, title } = contest
    const [contests, pool, keys] = await Promise.all([
      store.contests.ofPools([poolId]),
      store.contests.pool(poolId, now),
      store.contests.answerKeys(poolId, now),
    ])
    const { answers, explanations } = poolOpening(contests, now)
    if (!answers) return refuse('practice_closed')
    // A question that one contest has put right is right in all.
    const corrected = correctKeys(
      keys,
      contests.flatMap(({ corrections }) => corrections),
    )
    return {
      title,
      questions: practicePaper(poolId, pool, corrected, { count, seed: random(), explanations }),
    }
  },
})
