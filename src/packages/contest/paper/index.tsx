import { TroubleNotice } from '../../../components/Notice'
import { Page } from '../../../components/Page'
import { Skeleton } from '../../../components/Skeleton'
import { back } from '../../../routes'
import { usePageId } from '../parts/usePageId'
import { Answering } from './Answering'
import { usePaper } from './usePaper'

/** One attempt's paper: from the phone at once, else from the cloud; if it is over, the result takes its place. */
export default function Paper() {
  const held = usePaper(usePageId())
  if (held.state === 'open') return <Answering paper={held.paper} keeper={held.keeper} />
  return (
    <Page>
      {held.state === 'loading' ? (
        <>
          <Skeleton shapes={['short', 'title', 'line']} />
          <Skeleton shapes={['row']} times={4} />
        </>
      ) : (
        <TroubleNotice trouble={held.trouble} onAgain={held.again} onBack={back} />
      )}
    </Page>
  )
}
