import Taro, { useDidShow, usePullDownRefresh, useShareAppMessage } from '@tarojs/taro'
import { useState } from 'react'
import type { AttemptSummary } from '../../../../contract/member/attempt'
import { NoticeLine, TroubleNotice } from '../../../components/Notice'
import { Page } from '../../../components/Page'
import { Skeleton } from '../../../components/Skeleton'
import { federation } from '../../../../config/federation'
import { useAsk } from '../../../hooks/useAsk'
import { useComeBack } from '../../../hooks/useComeBack'
import { useHours } from '../../../hooks/useHours'
import { begunAttempt, type BegunAttempt } from '../../../open-attempts'
import { back, routes } from '../../../routes'
import { usePageId } from '../parts/usePageId'
import { ContestFoot } from './ContestFoot'
import { ContestHead } from './ContestHead'
import { Mine } from './Mine'
import { MyAttempts } from './MyAttempts'
import { Rules } from './Rules'
import { whatNext } from './what-next'

/** One contest: what, when, how it counts, where the member stands, and the one thing to do now. */
export default function Contest() {
  const contestId = usePageId()
  const asked = useAsk('readContest', { contestId }, { keep: `contest.${contestId}` })
  const attempts = useAsk('listMyAttempts', { contestId }, { keep: `attempts.${contestId}` })
  const [begun, setBegun] = useState(() => begunAttempt(contestId).read())
  const tried = attempts.state === 'ready' ? attempts.data.attempts : []
  const page = asked.state === 'ready' ? asked.data : null
  const deadline = page?.openAttempt?.deadline ?? begun?.deadline ?? 0
  const now = useHours(page ? [page.opensAt, page.closesAt, deadline, untilOf(page.start)] : [])

  const renew = () => Promise.all([asked.again(), attempts.again()])
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
    <Page>
      {asked.trouble && <NoticeLine text="网络不好，先看上次的内容" />}
      <ContestHead page={asked.data} now={now} />
      <Mine page={asked.data} now={now} />
      <Rules rules={asked.data.rules} />
      <MyAttempts attempts={tried} now={now} />
      <ContestFoot page={asked.data} next={whatNext(asked.data, stillOpen(begun, tried), now)} />
    </Page>
  )
}

/** What lies on this phone may have been handed in on another one. */
const stillOpen = (begun: BegunAttempt | null, tried: AttemptSummary[]): BegunAttempt | null =>
  tried.some(({ attemptId, state }) => attemptId === begun?.attemptId && state === 'submitted') ? null : begun

const untilOf = (start: { may: boolean; at?: number | null }): number => start.at ?? 0
