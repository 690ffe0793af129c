import { nextAttempt } from '../../domain/attempt'
import { firstEdition } from '../../domain/correction'
import { finishAttempt } from '../../domain/finish'
import type { UnitPath } from '../../domain/unit'
import { signalRow } from '../../cloudfunctions/store/signals'
import type { District } from './district'
import { memberIdOf } from './staff'

let planted = 0

/** An ended paper of a member, with a signal about it, as if it had been played and looked at; says which attempt it is. */
export async function plantPaper(
  { store, cloud }: District,
  { contestId, openid, unit }: { contestId: string; openid: string; unit: UnitPath | null },
): Promise<string> {
  const now = cloud.clock.now()
  const contest = (await store.contests.get(contestId, now))!
  const [pool, keys] = await Promise.all([
    store.contests.pool(contest.poolId, now),
    store.contests.answerKeys(contest.poolId, now),
  ])
  const starter = { memberId: memberIdOf(openid), unit, personId: null }
  const open = nextAttempt(contestId, contest.sheet, starter, null, { seed: 'planted', gate: null }, now)
  const ended = finishAttempt(
    open,
    { sheet: contest.sheet, pool, keys, edition: firstEdition },
    { state: 'submitted', answers: [] },
    now,
  )
  planted += 1
  const attempt = { ...open, ...ended, n: planted, _id: `${contestId}:${starter.memberId}:${planted}` }
  await store.attempts.insert(attempt)
  const { _id, memberId } = attempt
  await store.signals.insertMissing([
    signalRow(
      { kind: 'left-app', words: '答题时离开小程序 9 次。', weight: 2 },
      { attemptId: _id, contestId, memberId, unit, score: 0, ms: 0, at: now },
    ),
  ])
  return _id
}
