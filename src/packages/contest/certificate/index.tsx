import { Notice, TroubleNotice } from '../../../components/Notice'
import { Page } from '../../../components/Page'
import { Skeleton } from '../../../components/Skeleton'
import { serverNow } from '../../../cloud/clock'
import { useAsk } from '../../../hooks/useAsk'
import { useComeBack } from '../../../hooks/useComeBack'
import { sentenceFor } from '../../../messages'
import { back, open, routes } from '../../../routes'
import { usePageId } from '../parts/usePageId'
import { CertificateView } from './CertificateView'

/** The member's certificate of one contest. */
export default function CertificatePage() {
  const contestId = usePageId()
  const asked = useAsk('readCertificate', { contestId }, { keep: `certificate.${contestId}` })
  useComeBack(asked.again)
  if (asked.state === 'ready') return <CertificateView certificate={asked.data} />
  if (asked.state === 'loading') {
    return (
      <Page>
        <Skeleton shapes={['picture', 'picture', 'line']} />
      </Page>
    )
  }
  const { trouble } = asked
  return (
    <Page>
      {trouble.kind === 'refused' && trouble.code === 'certificate_nameless' ? (
        <Notice
          icon="person"
          text={sentenceFor(trouble, serverNow())}
          action="去填写"
          onAction={() => {
            open(routes.profile())
          }}
        />
      ) : (
        <TroubleNotice trouble={trouble} onAgain={asked.again} onBack={back} />
      )}
    </Page>
  )
}
