import Taro, { useDidShow, usePullDownRefresh, useShareAppMessage } from '@tarojs/taro'
import { useCallback, useState } from 'react'
import { TroubleNotice } from '../../../components/Notice'
import { Page } from '../../../components/Page'
import { Skeleton } from '../../../components/Skeleton'
import { federation } from '../../../../config/federation'
import { useAsk } from '../../../hooks/useAsk'
import { useComeBack } from '../../../hooks/useComeBack'
import { begunAttempt } from '../../../open-attempts'
import { back, routes } from '../../../routes'
import { usePageId } from '../parts/usePageId'
import { ContestView } from './ContestView'

/** One contest: what, when, how it counts, where the member stands, and the one thing to do now. */
export default function Contest() {
  const contestId = usePageId()
  const asked = useAsk('readContest', { contestId }, { keep: `contest.${contestId}` })
  const attempts = useAsk('listMyAttempts', { contestId }, { keep: `attempts.${contestId}` })
  const [begun, setBegun] = useState(() => begunAttempt(contestId).read())
  const page = asked.state === 'ready' ? asked.data : null

  const [askPage, askAttempts] = [asked.again, attempts.again]
  const renew = useCallback(() => Promise.all([askPage(), askAttempts()]), [askPage, askAttempts])
  useDidShow(() => {
    setBegun(begunAttempt(contestId).read())
  })
  useComeBack(renew)
  usePullDownRefresh(() => {
    void renew().then(() => {
      Taro.stopPullDownRefresh()
    })
  })
  useShareAppMessage(() => ({ title: page?.title ?? federation.appName, path: routes.contest(contestId) }))

  if (asked.state === 'loading') {
    return (
      <Page>
        <Skeleton shapes={['short', 'title', 'card', 'line', 'line', 'line']} />
      </Page>
    )
  }
  if (asked.state !== 'ready') {
    return (
      <Page>
        <TroubleNotice trouble={asked.trouble} onAgain={asked.again} onBack={back} />
      </Page>
    )
  }
  return (
    <ContestView
      page={asked.data}
      fromPhone={asked.trouble !== null}
      tried={attempts.state === 'ready' ? attempts.data.attempts : []}
      begun={begun}
      onRenew={renew}
    />
  )
}
