import * as v from 'valibot'
import type { DeskApi } from '../../contract/desk'
import { id } from '../kernel/input'
import { refuse } from '../kernel/refusal'
import { staffOperation } from '../kernel/staff-operation'

/** An instance keeps a contest for a minute: whoever joins at the opening finds the roster that holds. */
const settledBefore = 120_000

export const freezeRoster = staffOperation<DeskApi['freezeRoster']>()({
  needs: 'organise contests',
  input: v.strictObject({ contestId: id }),
  over: () => ['district'],
  async intend({ contestId }, { now, store }) {
    const [contest, current] = await Promise.all([store.contests.fresh(contestId), store.roster.currentNow()])
    if (!contest) return refuse('contest_not_found')
    if (!current) return refuse('roster_not_found')
    const { rosterId, units, people } = current
    const answer = { rosterId, units, people }
    if (contest.rosterId === rosterId) return { already: answer }
    const opens = now + settledBefore
    if (contest.opensAt <= opens) return refuse('roster_frozen')
    return {
      about: `contest:${contestId}`,
      before: { rosterId: contest.rosterId },
      after: { rosterId },
      follows: contest.rosterAuditId ?? undefined,
      write: async (rosterAuditId) =>
        (await store.contests.chooseRoster(contest, { rosterId, rosterAuditId }, opens)) ||
        refuse('changed_meanwhile'),
      answer,
    }
  },
})
