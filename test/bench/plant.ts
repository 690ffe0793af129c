import { inStreet } from '../../domain/unit'
import { privacy } from '../../config/privacy'
import { askerOf } from '../../cloudfunctions/kernel/scene'
import { publishContest } from '../../cloudfunctions/referee/publish'
import type { Attempt } from '../../domain/attempt'
import { nextAttempt } from '../../domain/attempt'
import type { RuleSheet } from '../../domain/rule-sheet'
import { inParts } from '../../domain/parts'
import { bulk } from '../../seed/bulk'
import type { Member } from '../../cloudfunctions/store/members'
import { makePool } from '../support/pool'
import { sheet3 } from '../support/sheets'
import { memberKey, type Ground } from './ground'

export const openidOf = (at: number): string => `oBench${String(at).padStart(22, '0')}`

export function idOf(openid: string): string {
  const asker = askerOf(openid, memberKey)
  return asker.kind === 'member' ? asker.id : ''
}

export async function plantMembers({ cloud }: Ground, count: number): Promise<void> {
  const now = cloud.clock.now()
  const members = Array.from({ length: count }, (_, at): Member => {
    const _id = idOf(openidOf(at))
    return {
      _id,
      name: '张建国',
      unit: inStreet('niujie'),
      phone: null,
      phoneProven: false,
      personId: null,
      agreement: privacy.version,
      keepUntil: now + 1e10,
      joinedAt: now,
      changedAt: now,
    }
  })
  for (const part of inParts(members, 1000)) await bulk<Member>('members').insert(part)
}

/** Publishes sheet 3 over a pool of 40 questions a type; `more` is what differs. */
export async function plantContest(
  { store, cloud }: Ground,
  id: string,
  more: Partial<RuleSheet> = {},
): Promise<RuleSheet> {
  const { questions, keys } = makePool(40)
  const [poolId, sheet] = [`pool-${id}`, { ...sheet3, ...more }]
  await store.contests.insertPool({ _id: `${poolId}#0`, poolId, questions })
  await store.contests.insertKeys({ _id: `${poolId}#0`, poolId, keys })
  await publishContest(store, { id, summary: 'measured', sheet, poolId }, cloud.clock.now())
  return sheet
}

/** Open attempts of the first so many members, as `startAttempt` would make them at this hour. */
export async function plantOpenAttempts(
  { cloud }: Ground,
  contestId: string,
  sheet: RuleSheet,
  count: number,
): Promise<Attempt[]> {
  const attempts = Array.from({ length: count }, (_, at) =>
    nextAttempt(
      contestId,
      sheet,
      { memberId: idOf(openidOf(at)), unit: inStreet('niujie'), personId: null },
      null,
      { seed: `seed ${at}`, gate: null },
      cloud.clock.now(),
    ),
  )
  for (const part of inParts(attempts, 1000)) await bulk<Attempt>('attempts').insert(part)
  return attempts
}
