import Taro, { usePullDownRefresh, useShareAppMessage } from '@tarojs/taro'
import { federation } from '../../../config/federation'
import { TroubleNotice } from '../../components/Notice'
import { Page } from '../../components/Page'
import { Skeleton } from '../../components/Skeleton'
import { useAsk } from '../../hooks/useAsk'
import { useComeBack } from '../../hooks/useComeBack'
import { routes } from '../../routes'
import { ContestList } from './ContestList'

/** All contests: what can be done now first, what is over folded below. */
export default function Contests() {
  const asked = useAsk('listContests', {}, { keep: 'contests' })

  useComeBack(asked.again)
  usePullDownRefresh(() => {
    void asked.again().then(() => {
      Taro.stopPullDownRefresh()
    })
  })
  useShareAppMessage(() => ({ title: `${federation.appName} · 知识竞赛`, path: routes.contests }))

  return (
    <Page>
      {asked.state === 'loading' && <Skeleton shapes={['card']} times={3} />}
      {asked.state === 'ready' && (
        <ContestList
          contests={asked.data.contests}
          fromPhone={asked.trouble !== null}
          onAgain={asked.again}
        />
      )}
      {asked.state !== 'loading' && asked.state !== 'ready' && (
        <TroubleNotice trouble={asked.trouble} onAgain={asked.again} />
      )}
    </Page>
  )
}
