import * as v from 'valibot'
import type { DeskApi } from '../../../contract/desk'
import type { DeskContest } from '../../../contract/desk/contest'
import { stageOf } from '../../../domain/contest-stage'
import { printNotice } from '../../../domain/notice'
import { latestClose } from '../../../domain/relief'
import { id } from '../../kernel/input'
import { refuse } from '../../kernel/refusal'
import { staffOperation } from '../../kernel/staff-operation'
import { unitsOfContest } from '../../registrar/contest-units'
import type { Store } from '../../store'
import type { Contest } from '../../store/contests'
import type { ContestDraft } from '../../store/drafts'

export const readDeskContest = staffOperation<DeskApi['readDeskContest']>()({
  needs: 'see contests',
  input: v.strictObject({ contestId: id }),
  async run({ contestId }, { now, store }) {
    const contest = await store.contests.fresh(contestId)
    if (!contest) return refuse('contest_not_found')
    const { title, summary, sheet, poolId, opensAt, closesAt, edition, digest } = contest
    const [draft, open, overrides, jobs, rosters, units] = await Promise.all([
      store.drafts.ofContest(contestId),
      store.attempts.countOpen(contestId),
      store.overrides.of(contestId, now),
      store.jobs.ofContest(contestId),
      rostersOf(store, contest),
      unitsOfContest(store, contest, now),
    ])
    return {
      ...{ contestId, title, summary, sheet, opensAt, closesAt, edition, open, ...rosters },
      stage: stageOf(contest, now),
      notice: printNotice(sheet, (unitId) => units.byId.get(unitId)?.name ?? unitId),
      pool: { id: poolId, name: draft?.pool?.name ?? null },
      latestClose: latestClose(sheet, overrides),
      digest: digest ? digest : null,
      published: draft && (await publishedBy(draft, store, now)),
      jobs: jobs
        .sort((a, b) => a.due - b.due)
        .map(({ kind, due, leasedUntil }) => ({ kind, due, failed: leasedUntil > 0 && leasedUntil < now })),
    }
  },
})

async function rostersOf(
  { roster }: Store,
  { rosterId }: Contest,
): Promise<Pick<DeskContest, 'roster' | 'newerRoster'>> {
  const [counts, holds] = await Promise.all([rosterId ? roster.version(rosterId) : null, roster.currentNow()])
  return {
    roster: rosterId
      ? {
          rosterId,
          importedAt: counts?.importedAt ?? null,
          units: counts?.units ?? 0,
          people: counts?.people ?? 0,
        }
      : null,
    newerRoster:
      holds && holds.rosterId !== rosterId
        ? { rosterId: holds.rosterId, units: holds.units, people: holds.people }
        : null,
  }
}

async function publishedBy({ by, at }: ContestDraft, { members }: Store, now: number) {
  const names = await members.names([by], now)
  return { by, byName: names.get(by) ?? null, at }
}
