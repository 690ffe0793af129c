import { useShareAppMessage } from '@tarojs/taro'
import { federation } from '../../../../config/federation'
import { TroubleNotice } from '../../../components/Notice'
import { Page } from '../../../components/Page'
import { Skeleton } from '../../../components/Skeleton'
import { back, routes } from '../../../routes'
import { usePageId } from '../parts/usePageId'
import { Outcome } from './Outcome'
import { useResult } from './useResult'

/** What one attempt came to. */
export default function Result() {
  const held = useResult(usePageId())
  const contest = held.state === 'ready' ? held.ended.result : null
  useShareAppMessage(() => ({
    title: contest?.title ?? federation.appName,
    path: contest ? routes.contest(contest.contestId) : routes.contests,
  }))

  if (held.state === 'ready') return <Outcome ended={held.ended} />
  return (
    <Page>
      {held.state === 'loading' ? (
        <Skeleton shapes={['line', 'card', 'row']} />
      ) : (
        <TroubleNotice trouble={held.trouble} onAgain={held.again} onBack={back} />
      )}
    </Page>
  )
}
