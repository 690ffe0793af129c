import * as v from 'valibot'
import type { MemberApi } from '../../../contract/member'
import { stateShown } from '../../../domain/correction'
import { isShown } from '../../../domain/rule-sheet'
import { id } from '../../kernel/input'
import { operation } from '../../kernel/operation'
import { refuse } from '../../kernel/refusal'
import { gateOf } from './present'

export const listMyAttempts = operation<MemberApi['listMyAttempts']>()({
  input: v.strictObject({ contestId: id }),
  async run({ contestId }, { asker, now, store }) {
    if (asker.kind === 'nobody') return refuse('not_signed_in')
    const [contest, attempts] = await Promise.all([
      store.contests.get(contestId, now),
      store.attempts.ofMember(contestId, asker.id, 50),
    ])
    if (!contest) return refuse('contest_not_found')
    const shown = isShown(contest.sheet, contest.sheet.show.score, now)
    return {
      attempts: attempts.map((attempt) => ({
        attemptId: attempt._id,
        n: attempt.tally.papers,
        ...gateOf(attempt, contest.sheet),
        state: stateShown(attempt, contest.corrections),
        score: shown ? (attempt.finish?.score ?? null) : null,
        ms: attempt.finish?.ms ?? null,
        startedAt: attempt.startedAt,
      })),
    }
  },
})
