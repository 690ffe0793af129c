import { useQueries } from '@tanstack/react-query'
import type { ListedContest } from '../../../contract/desk/contest'
import { serverNow } from '../../../src/cloud/clock'
import { dotted, left } from '../../../src/time'
import { desk } from '../../ask/desk'
import { useDesk } from '../../ask/useDesk'
import { when } from '../../parts/when'
import { stageWords } from '../contests/parts/stage'
import { Todo } from './Todo'

const shown = 5

/** Contests that run or are to come, the one that closes first at the top. */
export function Contests() {
  const asked = useDesk('listDeskContests', { which: 'current' }, { refetchInterval: 60_000 })
  const contests = [...(asked.data?.contests ?? [])].sort((a, b) => a.closesAt - b.closesAt)
  const rows = contests.slice(0, shown).map((contest) => ({
    to: `/contests/${contest.contestId}`,
    title: contest.title,
    note: standing(contest),
  }))
  return <Todo title="竞赛" rows={rows} {...(contests.length > shown && { all: '/contests' })} />
}

function standing({ stage, opensAt, closesAt, takers }: ListedContest): string {
  if (stage === 'upcoming') return `${when(opensAt)} 开始`
  const people = takers === null ? '' : `${String(takers)} 人参加`
  const end = closesAt - serverNow()
  return dotted(stageWords[stage], people, end > 0 ? left(end) : '')
}

/** Papers of these contests that somebody should look at. */
export function Doubts() {
  const current = useDesk('listDeskContests', { which: 'current' }).data?.contests ?? []
  const contests = current.filter(({ stage }) => stage !== 'upcoming').slice(0, shown)
  const asked = useQueries({
    queries: contests.map(({ contestId }) => ({
      queryKey: ['listSignals', { contestId, state: 'open' }],
      queryFn: () => desk('listSignals', { contestId, state: 'open' }),
    })),
  })
  const rows = contests.flatMap(({ contestId, title }, at) => {
    const { signals = [], next = null } = asked[at]?.data ?? {}
    if (signals.length === 0) return []
    const note = next === null ? `${String(signals.length)} 处` : `${String(signals.length)} 处以上`
    return [{ to: `/contests/${contestId}/fairness`, title, note }]
  })
  return <Todo title="要看的疑点" rows={rows} />
}

/** Contests that are not published yet. */
export function Drafts() {
  const drafts = useDesk('listDrafts', {}).data?.drafts ?? []
  const rows = drafts.slice(0, shown).map(({ draftId, title, at }) => ({
    to: `/contests/draft/${draftId}`,
    title: title || '未命名的竞赛',
    note: `${when(at)} 改过`,
  }))
  return (
    <Todo title="没写完的竞赛" rows={rows} {...(drafts.length > shown && { all: '/contests?tab=drafts' })} />
  )
}
