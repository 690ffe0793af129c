import { shortages } from '../../domain/draw'
import { closesAt, opensAt, type RuleSheet } from '../../domain/rule-sheet'
import type { Store } from '../store'

/**
 * Publishes a contest over a frozen pool and sets the clock's jobs for it. Throws when the pool cannot fill the sheet's
 * papers. Doing it again changes nothing.
 */
export async function publishContest(
  store: Store,
  contest: { id: string; summary: string; sheet: RuleSheet; poolId: string },
  now: number,
): Promise<void> {
  const { id, summary, sheet, poolId } = contest
  const short = shortages(sheet, await store.contests.pool(poolId, now))
  if (short.length > 0) throw new Error(`the pool ${poolId} is short for ${id}: ${JSON.stringify(short)}`)
  const hours = { opensAt: opensAt(sheet), closesAt: closesAt(sheet) }
  for (const kind of ['fold', 'close'] as const) {
    await store.jobs.insert({ _id: `${kind}:${id}`, kind, contestId: id, due: hours.opensAt, leasedUntil: 0 })
  }
  await store.contests.insert({ _id: id, title: sheet.title, summary, sheet, poolId, ...hours, final: false })
}
