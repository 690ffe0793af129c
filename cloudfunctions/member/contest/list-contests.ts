import type { MemberApi } from '../../../contract/member'
import type { ContestCard } from '../../../contract/member/contest'
import { nothing } from '../../kernel/input'
import { operation } from '../../kernel/operation'
import { contestCard } from './present'

const order: Record<ContestCard['phase'], number> = { open: 0, upcoming: 1, closed: 2 }

export const listContests = operation<MemberApi['listContests']>()({
  input: nothing,
  async run(_, { asker, now, store }) {
    const [contests, recent] = await Promise.all([
      store.contests.list(now),
      asker.kind === 'member' ? store.attempts.recent(asker.id, 200) : [],
    ])
    const cards = contests.map((contest) =>
      contestCard(contest, recent.find((attempt) => attempt.contestId === contest._id) ?? null, now),
    )
    return { contests: cards.sort((a, b) => order[a.phase] - order[b.phase]) }
  },
})
