import { TroubleNotice } from '../../../components/Notice'
import { Page } from '../../../components/Page'
import { Skeleton } from '../../../components/Skeleton'
import { useAsk } from '../../../hooks/useAsk'
import { back } from '../../../routes'
import { usePageId } from '../parts/usePageId'
import { ReviewList } from './ReviewList'

/** An attempt's questions with what was chosen, what is right, and why. */
export default function Review() {
  const asked = useAsk('reviewAttempt', { attemptId: usePageId() })
  if (asked.state === 'ready') return <ReviewList review={asked.data} />
  return (
    <Page>
      {asked.state === 'loading' ? (
        <Skeleton shapes={['short', 'title', 'row', 'row', 'line']} times={2} />
      ) : (
        <TroubleNotice trouble={asked.trouble} onAgain={asked.again} onBack={back} />
      )}
    </Page>
  )
}
