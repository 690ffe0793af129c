import { closesAt, keptUntil, opensAt, paperPlans, type RuleSheet } from '../../domain/rule-sheet'
import { shortages } from '../../domain/shortage'
import { expireDaily } from '../forgetting/expire-daily'
import type { Store } from '../store'
import type { ContestJob, Door } from '../store/jobs'

/**
 * Publishes a contest over a frozen pool and sets the timers' jobs for it. Throws when the pool cannot fill the sheet's
 * papers. Doing it again changes nothing.
 */
export async function publishContest(
  store: Store,
  contest: { id: string; summary: string; sheet: RuleSheet; poolId: string },
  now: number,
): Promise<void> {
  const { id, summary, sheet, poolId } = contest
  const pool = await store.contests.pool(poolId, now)
  const short = paperPlans(sheet).flatMap((plan) => shortages(plan, pool))
  if (short.length > 0) throw new Error(`the pool ${poolId} is short for ${id}: ${JSON.stringify(short)}`)
  const hours = { opensAt: opensAt(sheet), closesAt: closesAt(sheet) }
  const job = (door: Door, kind: ContestJob['kind'], due: number, more: { seq?: number } = {}) =>
    store.jobs.insert({ _id: `${kind}:${id}`, door, kind, contestId: id, due, leasedUntil: 0, ...more })
  await job('clock', 'fold', hours.opensAt)
  await job('clock', 'close', hours.opensAt + 1)
  await job('errands', 'remind', hours.opensAt)
  await job('errands', 'signals', hours.opensAt, { seq: 0 })
  await job('errands', 'expire', keptUntil(sheet))
  await expireDaily(store, now)
  await store.contests.insert({ _id: id, title: sheet.title, summary, sheet, poolId, ...hours, final: false })
}
