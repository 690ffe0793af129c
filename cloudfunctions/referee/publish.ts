import { parse } from 'valibot'
import { checkSheet, refusals } from '../../domain/check-sheet'
import { closesAt, keptUntil, opensAt, type RuleSheet } from '../../domain/rule-sheet'
import { ruleSheet } from '../../schema/rule-sheet'
import { expireDaily } from '../forgetting/expire-daily'
import type { Store } from '../store'
import type { ContestJob, Door } from '../store/jobs'

const unchanged = { edition: 1, corrections: [], next: null }

/**
 * Publishes a contest over a frozen pool and the roster that holds now, and sets the timers' jobs for it. Throws when the sheet
 * is not of the form of one, and with the sentences of `checkSheet` when it contradicts itself or the pool cannot fill its
 * papers. Doing it again changes nothing.
 */
export async function publishContest(
  store: Store,
  contest: { id: string; summary: string; sheet: RuleSheet; poolId: string },
  now: number,
): Promise<void> {
  const { id, summary, sheet, poolId } = contest
  parse(ruleSheet, sheet)
  const pool = await store.contests.pool(poolId, now)
  const wrong = refusals(checkSheet(sheet, pool))
  if (wrong.length > 0) throw new Error(`${id} cannot be published: ${wrong.join('')}`)
  const hours = { opensAt: opensAt(sheet), closesAt: closesAt(sheet) }
  const job = (door: Door, kind: ContestJob['kind'], due: number, more: { seq?: number } = {}) =>
    store.jobs.insert({ _id: `${kind}:${id}`, door, kind, contestId: id, due, leasedUntil: 0, ...more })
  await job('clock', 'fold', hours.opensAt)
  await job('clock', 'close', hours.opensAt + 1)
  await job('errands', 'remind', hours.opensAt)
  await job('errands', 'signals', hours.opensAt, { seq: 0 })
  await job('errands', 'progress', hours.opensAt + 1)
  await job('errands', 'expire', keptUntil(sheet))
  await expireDaily(store, now)
  const rosterId = (await store.roster.currentNow())?.rosterId ?? null
  const begin = { final: false, rosterId, rosterAuditId: null, ...unchanged }
  await store.contests.insert({ _id: id, title: sheet.title, summary, sheet, poolId, ...hours, ...begin })
}
