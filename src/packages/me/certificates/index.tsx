import { useReachBottom } from '@tarojs/taro'
import { member } from '../../../cloud/ask'
import { Card } from '../../../components/Card'
import { ListEnd } from '../../../components/ListEnd'
import { Notice, NoticeLine, TroubleNotice } from '../../../components/Notice'
import { Page } from '../../../components/Page'
import { Row } from '../../../components/Row'
import { Skeleton } from '../../../components/Skeleton'
import { useAsk } from '../../../hooks/useAsk'
import { useComeBack } from '../../../hooks/useComeBack'
import { usePages } from '../../../hooks/usePages'
import { open, openTab, routes } from '../../../routes'
import { outcomeWords } from './outcome-words'

/** The certificates that the member can take, by contest, the latest first. */
export default function CertificatesPage() {
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
        <Skeleton shapes={['row']} times={3} />
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
  const certified = pages.flatMap((page) => page.contests.filter((contest) => contest.certificate))
  if (certified.length === 0 && end === 'over') {
    return (
      <Page>
        <Notice
          icon="certificate"
          text="还没有证书。参加过的竞赛名次确定以后，证书会在这里。"
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
      {certified.length > 0 && (
        <Card bare>
          {certified.map((contest) => (
            <Row
              key={contest.id}
              icon="certificate"
              label={contest.title}
              value={outcomeWords(contest)}
              onTap={() => {
                open(routes.certificate(contest.id))
              }}
            />
          ))}
        </Card>
      )}
      {(certified.length > few || end !== 'over') && <ListEnd end={end} onMore={more} />}
    </Page>
  )
}

/** So many are seen to be all at a glance. */
const few = 6
