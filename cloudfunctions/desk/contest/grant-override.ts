import * as v from 'valibot'
import type { DeskApi } from '../../../contract/desk'
import { isOverdue } from '../../../domain/attempt'
import { deadlineFor, latestClose, latestPossible, reliefOf, type Override } from '../../../domain/relief'
import { closesAt, overAt } from '../../../domain/rule-sheet'
import { id, moment, words } from '../../kernel/input'
import { refuse } from '../../kernel/refusal'
import { staffOperation, type StaffScene } from '../../kernel/staff-operation'
import type { Contest } from '../../store/contests'
import { overrideId, type OverrideRow } from '../../store/overrides'
import { memberId } from '../input'
import { isKnown, namesOn, placeOf, shownOverride } from './override-places'

const some = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(most))

export const grantOverride = staffOperation<DeskApi['grantOverride']>()({
  needs: 'arrange apart',
  input: v.pipe(
    v.strictObject({
      contestId: id,
      to: v.union([v.strictObject({ memberId }), v.strictObject({ unitId: id })]),
      tries: v.exactOptional(some(20)),
      minutes: v.exactOptional(some(600)),
      closesAt: v.exactOptional(moment),
      reason: words(2, 200),
    }),
    v.check(({ tries, minutes, closesAt }) => [tries, minutes, closesAt].some((each) => each !== undefined)),
  ),
  over: async ({ contestId, to }, scene) => [await placeOf(to, contestId, scene)],
  async intend({ contestId, to, tries = 0, minutes = 0, closesAt: close = 0, reason }, scene) {
    const { me, now, random, store } = scene
    const contest = await store.contests.fresh(contestId)
    if (!contest) return refuse('contest_not_found')
    if (!(await isKnown(to, contestId, scene)))
      return refuse('memberId' in to ? 'member_not_found' : 'unit_not_found')
    if ('memberId' in to && to.memberId === me.id) return refuse('not_for_yourself')
    const { sheet } = contest
    const before = await store.overrides.fresh(contestId)
    // From then on the clock may freeze the board at any moment: it looks at what is arranged a minute later.
    if (contest.final || now >= overAt(sheet, latestClose(sheet, before))) return refuse('contest_final')
    const isPossible = close > Math.max(now, closesAt(sheet)) && close <= latestPossible(sheet)
    if (close !== 0 && !isPossible) return refuse('close_not_possible')
    const row = {
      _id: overrideId(now, random()),
      contestId,
      over: await placeOf(to, contestId, scene),
      memberId: 'memberId' in to ? to.memberId : null,
      unitId: 'unitId' in to ? to.unitId : null,
      ...{ tries, minutes, closesAt: close, reason, by: me.id, at: now, withdrawn: null },
      ...{ state: 'holds' as const, auditId: '' },
    }
    const nameOf = await namesOn([row], contest, scene)
    return {
      about: row.memberId ?? `unit:${String(row.unitId)}`,
      before: null,
      // Without the reason, which may name people: an entry stays when they are forgotten.
      after: { contestId, overrideId: row._id, tries, minutes, closesAt: close },
      async write(auditId) {
        if (!(await store.overrides.insert({ ...row, auditId }))) return refuse('changed_meanwhile')
        await prolongOpen(contest, row, before, scene)
        return true
      },
      answer: { override: shownOverride(row, nameOf(row)) },
    }
  },
})

/** Each further look means that somebody else has just given the same paper time, or that it has ended. */
const looks = 5

/**
 * Gives a member's open paper the time that is arranged for it now; one that is over stays over. Throws when it can't be done:
 * what is arranged holds all the same, and whoever grants it is not told that the paper has it.
 */
async function prolongOpen(
  { _id, sheet }: Contest,
  row: OverrideRow,
  before: readonly Override[],
  { now, store }: StaffScene,
): Promise<void> {
  if (row.memberId === null) return
  for (let look = 0; look < looks; look += 1) {
    const last = await store.attempts.last(_id, row.memberId)
    if (last?.state !== 'open' || isOverdue(last, sheet, now)) return
    const relief = reliefOf([...before, row], { memberId: row.memberId, unit: last.unit })
    const until = deadlineFor(sheet, last.startedAt, relief)
    if (until <= last.deadline || (await store.attempts.prolong(last, until))) return
  }
  throw new Error(`the open paper of ${_id} was changed at every look`)
}
