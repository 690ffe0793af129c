import * as v from 'valibot'
import type { MemberApi } from '../../../contract/member'
import type { MyContest } from '../../../contract/member/history'
import { fullMarks } from '../../../domain/paper-plan'
import type { Relief } from '../../../domain/relief'
import { id, moment } from '../../kernel/input'
import { operation } from '../../kernel/operation'
import { refuse } from '../../kernel/refusal'
import { finalPlaces } from '../../referee/final-places'
import type { LastAttempt } from '../../store/attempts'
import type { Contest } from '../../store/contests'
import { certificateIn, contestCard } from './present'
import { reliefFor } from './relief'

const perPage = 20

export const listMyContests = operation<MemberApi['listMyContests']>()({
  input: v.strictObject({ after: v.exactOptional(v.strictObject({ startedAt: moment, id })) }),
  async run({ after }, scene) {
    const { asker, now, store } = scene
    if (asker.kind === 'nobody') return refuse('not_signed_in')
    const [all, found] = await Promise.all([
      store.contests.list(now),
      store.attempts.lastOfEach(asker.id, perPage + 1, after ?? null),
    ])
    const page = found.slice(0, perPage)
    const listed = new Map(all.map((contest) => [contest._id, contest]))
    const played = await Promise.all(
      page.map(async (last): Promise<Played[]> => {
        const contest = listed.get(last.contestId) ?? (await store.contests.get(last.contestId, now))
        return contest ? [{ contest, last, relief: await reliefFor(contest, last, scene) }] : []
      }),
    )
    const places = await finalPlaces(played.flat(), asker.id, scene)
    const end = page.at(-1)
    return {
      contests: played.flat().map(({ contest, last, relief }): MyContest => {
        const { title, opensAt, closesAt, myScore, attemptOpen } = contestCard(contest, last, now, relief)
        return {
          ...{ id: contest._id, title, opensAt, closesAt, myScore, attemptOpen },
          fullMarks: fullMarks(contest.sheet),
          tries: last.tally.papers,
          place: places.get(contest._id) ?? null,
          ...certificateIn(contest, last, now),
        }
      }),
      next: found.length > perPage && end ? { startedAt: end.startedAt, id: end.contestId } : null,
    }
  },
})

interface Played {
  contest: Contest
  last: LastAttempt
  relief: Relief
}
