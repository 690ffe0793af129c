import type { MemberApi } from '../../../contract/member'
import type { ContestCard } from '../../../contract/member/contest'
import { nothing } from '../../kernel/input'
import { operation } from '../../kernel/operation'
import { contestCard } from './present'
import { reliefFor } from './relief'

const order: Record<ContestCard['phase'], number> = { open: 0, upcoming: 1, closed: 2 }

export const listContests = operation<MemberApi['listContests']>()({
  input: nothing,
  async run(_, scene) {
    const { asker, now, store } = scene
    const [contests, recent] = await Promise.all([
      store.contests.list(now),
      asker.kind === 'member' ? store.attempts.recent(asker.id, 200) : [],
    ])
    const cards = await Promise.all(
      contests.map(async (contest) => {
        const last = recent.find((attempt) => attempt.contestId === contest._id) ?? null
        return contestCard(contest, last, now, await reliefFor(contest, last, scene))
      }),
    )
    return { contests: cards.sort((a, b) => order[a.phase] - order[b.phase]) }
  },
})
