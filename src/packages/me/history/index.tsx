import { Card } from '../../../components/Card'
import { ListPage } from '../../../components/ListPage'
import { useServerNow } from '../../../hooks/useServerNow'
import { useMyContests } from '../parts/useMyContests'
import { PlayedRow } from './PlayedRow'

/** The contests that the member took part in, the latest first. */
export default function HistoryPage() {
  const now = useServerNow(60_000)
  const { first, contests, end, more } = useMyContests()
  return (
    <ListPage
      {...{ first, end, count: contests.length, onMore: more }}
      skeleton={{ shapes: ['row'], times: 4 }}
      empty={{ icon: 'trophy', text: '还没有参加过竞赛。' }}
    >
      <Card bare>
        {contests.map((contest) => (
          <PlayedRow key={contest.id} contest={contest} now={now} />
        ))}
      </Card>
    </ListPage>
  )
}
