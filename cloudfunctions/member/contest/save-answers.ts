import * as v from 'valibot'
import type { MemberApi } from '../../../contract/member'
import { sameAnswers } from '../../../domain/answers'
import { isOverdue } from '../../../domain/attempt'
import { answers, attemptId, revision } from '../../kernel/input'
import { operation } from '../../kernel/operation'
import { isRefusal, refuse } from '../../kernel/refusal'
import type { Scene } from '../../kernel/scene'
import type { Contest } from '../../store/contests'
import { contestOfOwn } from './own-attempt'
import { overridesOf } from './relief'

export const saveAnswers = operation<MemberApi['saveAnswers']>()({
  input: v.strictObject({ attemptId, answers, revision }),
  async run(input, scene) {
    const { now, store } = scene
    const contest = await contestOfOwn(input.attemptId, scene)
    if (isRefusal(contest)) return contest
    const notAfter = now - contest.sheet.paper.graceSeconds * 1000
    const save = { answers: input.answers, revision: input.revision, savedAt: now, notAfter }
    if (await store.attempts.save(input.attemptId, save))
      return {
        revision: input.revision,
        savedAt: now,
        ...(await deadlineNow(input.attemptId, contest, scene)),
      }

    const attempt = await store.attempts.get(input.attemptId)
    if (!attempt) return refuse('attempt_not_found')
    if (attempt.state !== 'open' || isOverdue(attempt, contest.sheet, now)) return refuse('attempt_closed')
    const isRepeat = attempt.revision === input.revision && sameAnswers(attempt.answers, input.answers)
    return isRepeat
      ? { revision: attempt.revision, savedAt: attempt.savedAt ?? now }
      : refuse('newer_elsewhere')
  },
})

/** A save reads nothing; only of a member for whom something is arranged the paper may have been given more time. */
async function deadlineNow(
  attemptId: string,
  contest: Contest,
  scene: Scene,
): Promise<{ deadline?: number }> {
  const [, memberId] = attemptId.split(':')
  const overrides = await overridesOf(contest, scene)
  if (overrides.every((override) => override.memberId !== memberId)) return {}
  const attempt = await scene.store.attempts.get(attemptId)
  return attempt ? { deadline: attempt.deadline } : {}
}
