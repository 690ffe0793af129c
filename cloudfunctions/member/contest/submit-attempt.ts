import * as v from 'valibot'
import type { MemberApi } from '../../../contract/member'
import { answers, attemptId, away, revision } from '../../kernel/input'
import { operation } from '../../kernel/operation'
import { isRefusal, refuse } from '../../kernel/refusal'
import { finish } from '../../referee/finish'
import { contestOfOwn, currentAttempt, looks } from './own-attempt'
import { attemptResult } from './present'
import { hourOf } from './relief'

export const submitAttempt = operation<MemberApi['submitAttempt']>()({
  input: v.strictObject({ attemptId, answers, revision, away: v.exactOptional(away) }),
  async run(input, scene) {
    const { now, store } = scene
    const contest = await contestOfOwn(input.attemptId, scene)
    if (isRefusal(contest)) return contest
    const hour = await hourOf(contest, scene)
    for (let look = 0; look < looks; look += 1) {
      const attempt = await currentAttempt(input.attemptId, contest, scene)
      if (isRefusal(attempt)) return attempt
      if (attempt.state !== 'open') return attemptResult(attempt, contest, true, hour)
      if (attempt.revision > input.revision) return refuse('newer_elsewhere')
      const { answers, revision, away } = input
      const ending = { state: 'submitted', answers, revision, ...(away ? { away } : {}) } as const
      const finished = await finish(store, contest, attempt, ending, now)
      if (finished) return attemptResult(finished, contest, false, hour)
    }
    return refuse('busy')
  },
})
