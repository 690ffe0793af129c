import * as v from 'valibot'
import type { MemberApi } from '../../../contract/member'
import { isEmptied, planOf } from '../../../domain/attempt'
import { correctKeys } from '../../../domain/correction'
import { answeredPaper } from '../../../domain/paper'
import { reviewOpening } from '../../../domain/review'
import { fullMarks } from '../../../domain/paper-plan'
import { isShown } from '../../../domain/rule-sheet'
import { attemptId } from '../../kernel/input'
import { operation } from '../../kernel/operation'
import { isRefusal, refuse } from '../../kernel/refusal'
import { contestOfOwn, currentAttempt } from './own-attempt'
import { hourOf } from './relief'

export const reviewAttempt = operation<MemberApi['reviewAttempt']>()({
  input: v.strictObject({ attemptId }),
  async run(input, scene) {
    const { now, store } = scene
    const contest = await contestOfOwn(input.attemptId, scene)
    if (isRefusal(contest)) return contest
    const attempt = await currentAttempt(input.attemptId, contest, scene)
    if (isRefusal(attempt)) return attempt
    if (isEmptied(attempt)) return refuse('answers_removed')
    const { sheet } = contest
    const hour = await hourOf(contest, scene)
    const opening = reviewOpening(sheet, hour)
    if (attempt.state === 'open' || !opening.open)
      return refuse('review_closed', opening.open ? null : opening.at)
    const [pool, keys] = await Promise.all([
      store.contests.pool(contest.poolId, now),
      store.contests.answerKeys(contest.poolId, now),
    ])
    return {
      attemptId: attempt._id,
      title: contest.title,
      score: isShown(sheet, sheet.show.score, now) ? (attempt.finish?.score ?? null) : null,
      fullMarks: fullMarks(planOf(attempt, sheet)),
      ...(attempt.annulled ? { annulled: true as const } : {}),
      items: answeredPaper(attempt, sheet, pool, correctKeys(keys, contest.corrections), hour),
    }
  },
})
