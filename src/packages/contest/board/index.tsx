import Taro, { usePullDownRefresh, useRouter, useShareAppMessage } from '@tarojs/taro'
import { useState } from 'react'
import { federation } from '../../../../config/federation'
import { TroubleNotice } from '../../../components/Notice'
import { Page } from '../../../components/Page'
import { Skeleton } from '../../../components/Skeleton'
import { useAsk } from '../../../hooks/useAsk'
import { useComeBack } from '../../../hooks/useComeBack'
import { back, routes } from '../../../routes'
import { usePageId } from '../parts/usePageId'
import { BoardView } from './BoardView'

/** A contest's board: members and units, each with the asker's own at the foot. The address may name a tab. */
export default function BoardPage() {
  const contestId = usePageId()
  const asked = useAsk('readBoard', { contestId }, { keep: `board.${contestId}` })

  const [tab, setTab] = useState(useRouter().params['tab'] ?? '')

  useComeBack(asked.again)
  usePullDownRefresh(() => {
    void asked.again().then(() => {
      Taro.stopPullDownRefresh()
    })
  })
  useShareAppMessage(() => ({
    title: asked.state === 'ready' ? `${asked.data.title} · 榜单` : federation.appName,
    path: routes.board(contestId, tab),
  }))

  if (asked.state === 'ready') {
    return (
      <BoardView
        board={asked.data}
        tab={tab}
        fromPhone={asked.trouble !== null}
        onTab={(id) => {
          setTab(id)
          void Taro.pageScrollTo({ scrollTop: 0, duration: 0 })
        }}
      />
    )
  }
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
