import { TroubleNotice } from '../../../components/Notice'
import { Page } from '../../../components/Page'
import { Skeleton } from '../../../components/Skeleton'
import { useAsk } from '../../../hooks/useAsk'
import { back } from '../../../routes'
import { usePageId } from '../parts/usePageId'
import { PracticeView } from './PracticeView'

/** Questions of a contest that is over, to learn from. */
export default function PracticePage() {
  const asked = useAsk('drawPractice', { contestId: usePageId() })
  if (asked.state === 'ready') {
    const { title, questions } = asked.data
    return (
      <PracticeView
        key={questions.map(({ id }) => id).join()}
        title={title}
        questions={questions}
        onAgain={asked.again}
      />
    )
  }
  return (
    <Page>
      {asked.state === 'loading' ? (
        <Skeleton shapes={['short', 'title', 'row', 'row', 'row', 'row']} />
      ) : (
        <TroubleNotice trouble={asked.trouble} onAgain={asked.again} onBack={back} />
      )}
    </Page>
  )
}
