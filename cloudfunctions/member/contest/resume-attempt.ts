import * as v from 'valibot'
import type { MemberApi } from '../../../contract/member'
import { attemptId } from '../../kernel/input'
import { operation } from '../../kernel/operation'
import { isRefusal } from '../../kernel/refusal'
import { contestOfOwn, currentAttempt } from './own-attempt'
import { attemptResult, openAttempt } from './present'
import { hourOf } from './relief'

export const resumeAttempt = operation<MemberApi['resumeAttempt']>()({
  input: v.strictObject({ attemptId }),
  async run(input, scene) {
    const contest = await contestOfOwn(input.attemptId, scene)
    if (isRefusal(contest)) return contest
    const attempt = await currentAttempt(input.attemptId, contest, scene)
    if (isRefusal(attempt)) return attempt
    if (attempt.state !== 'open')
      return { closed: attemptResult(attempt, contest, true, await hourOf(contest, scene)) }
    return { open: openAttempt(attempt, contest, await scene.store.contests.pool(contest.poolId, scene.now)) }
  },
})
