import Taro, { usePullDownRefresh, useShareAppMessage } from '@tarojs/taro'
import { federation } from '../../../../config/federation'
import { TroubleNotice } from '../../../components/Notice'
import { Page } from '../../../components/Page'
import { Skeleton } from '../../../components/Skeleton'
import { useAsk } from '../../../hooks/useAsk'
import { useComeBack } from '../../../hooks/useComeBack'
import { back, routes } from '../../../routes'
import { usePageId } from '../parts/usePageId'
import { BoardView } from './BoardView'

/** A contest's board: people and streets, and the member's own place at the foot. */
export default function BoardPage() {
  const contestId = usePageId()
  const asked = useAsk('readBoard', { contestId }, { keep: `board.${contestId}` })

  useComeBack(asked.again)
  usePullDownRefresh(() => {
    void asked.again().then(() => {
      Taro.stopPullDownRefresh()
    })
  })
  useShareAppMessage(() => ({
    title: asked.state === 'ready' ? `${asked.data.title} · 榜单` : federation.appName,
    path: routes.board(contestId),
  }))

  if (asked.state === 'ready') return <BoardView board={asked.data} fromPhone={asked.trouble !== null} />
  return (
    <Page>
      {asked.state === 'loading' ? (
        <Skeleton shapes={['short', 'card', 'row', 'row', 'row']} />
      ) : (
        <TroubleNotice trouble={asked.trouble} onAgain={asked.again} onBack={back} />
      )}
    </Page>
  )
}
