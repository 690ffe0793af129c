import * as v from 'valibot'
import type { DeskApi } from '../../../contract/desk'
import { id, words } from '../../kernel/input'
import { refuse } from '../../kernel/refusal'
import { staffOperation } from '../../kernel/staff-operation'
import { draftRank, type DraftContent } from '../../store/drafts'
import { newContestId } from './contest-id'

/** An instance keeps a contest for a minute: nobody begins a paper of one that was taken away. */
const settledBefore = 120_000

/**
 * The draft is opened again before the contest goes: whatever breaks off between the two leaves a contest with a draft beside
 * it, and asking again takes it away. The draft's next contest has another id, so nothing of this one meets it.
 */
export const withdrawContest = staffOperation<DeskApi['withdrawContest']>()({
  needs: 'organise contests',
  input: v.strictObject({ contestId: id, reason: words(2, 200) }),
  over: () => ['district'],
  async intend({ contestId, reason }, { me, now, random, store }) {
    const [contest, known] = await Promise.all([
      store.contests.fresh(contestId),
      store.drafts.ofContest(contestId),
    ])
    if (!contest) return refuse('contest_not_found')
    const opens = now + settledBefore
    if (contest.opensAt <= opens) return refuse('contest_begun')
    const { title, summary, sheet, poolId } = contest
    const draftId = known?._id ?? contestId
    const content: DraftContent = {
      ...{ title, summary, sheet: JSON.stringify(sheet) },
      pool: { id: poolId, name: known?.pool?.name ?? poolId },
    }
    return {
      about: `contest:${contestId}`,
      before: { title, poolId, window: sheet.window },
      after: { draftId, reason },
      follows: known?.auditId ?? undefined,
      async write(auditId) {
        const made = { contestId: newContestId(random), madeBy: me.id, madeAt: now, by: me.id, at: now }
        const opened = { ...content, state: 'open' as const, auditId, contestId: made.contestId }
        const isOpened = known
          ? await store.drafts.change(known, { ...opened, by: me.id, at: now })
          : (await store.drafts.insert({
              ...{ _id: draftId, revision: 1, rank: draftRank(now, draftId), ...content, ...made },
              ...{ state: 'open', auditId },
            })) || true
        if (!isOpened) return refuse('changed_meanwhile')
        return (await store.contests.removeUnopened(contestId, opens)) || refuse('contest_begun')
      },
      answer: { draftId },
    }
  },
})
