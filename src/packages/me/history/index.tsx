import { useReachBottom } from '@tarojs/taro'
import { member } from '../../../cloud/ask'
import { Card } from '../../../components/Card'
import { ListEnd } from '../../../components/ListEnd'
import { Notice, NoticeLine, TroubleNotice } from '../../../components/Notice'
import { Page } from '../../../components/Page'
import { Skeleton } from '../../../components/Skeleton'
import { useAsk } from '../../../hooks/useAsk'
import { useComeBack } from '../../../hooks/useComeBack'
import { usePages } from '../../../hooks/usePages'
import { useServerNow } from '../../../hooks/useServerNow'
import { openTab, routes } from '../../../routes'
import { PlayedRow } from './PlayedRow'

/** The contests that the member took part in, the latest first. */
export default function HistoryPage() {
  const now = useServerNow(60_000)
  const first = useAsk('listMyContests', {}, { keep: 'my-contests' })
  const { pages, end, more } = usePages(first.state === 'ready' ? first.data : null, (after) =>
    member('listMyContests', { after }),
  )
  useComeBack(first.again)
  useReachBottom(() => {
    void more()
  })

  if (first.state === 'loading') {
    return (
      <Page>
        <Skeleton shapes={['row']} times={4} />
      </Page>
    )
  }
  if (first.state !== 'ready') {
    return (
      <Page>
        <TroubleNotice trouble={first.trouble} onAgain={first.again} />
      </Page>
    )
  }
  const contests = pages.flatMap((page) => page.contests)
  if (contests.length === 0) {
    return (
      <Page>
        <Notice
          icon="trophy"
          text="还没有参加过竞赛。"
          action="看看有什么竞赛"
          onAction={() => {
            openTab(routes.contests)
          }}
        />
      </Page>
    )
  }
  return (
    <Page>
      {first.trouble && <NoticeLine text="网络不好，先看上次的内容" />}
      <Card bare>
        {contests.map((contest) => (
          <PlayedRow key={contest.id} contest={contest} now={now} />
        ))}
      </Card>
      {(contests.length > few || end !== 'over') && <ListEnd end={end} onMore={more} />}
    </Page>
  )
}

/** So many are seen to be all at a glance. */
const few = 6
