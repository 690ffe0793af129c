import type { ContestPage } from '../../../../contract/member/contest'
import { Card } from '../../../components/Card'
import { Row } from '../../../components/Row'
import { open, routes } from '../../../routes'

/** What a contest leaves behind once it is over: the member's certificate, and its questions to practise. Nothing before. */
export function After({ page: { id, certificate, practice } }: { page: ContestPage }) {
  if (!certificate && !practice) return null
  return (
    <Card bare>
      {certificate && (
        <Row
          id="to-certificate"
          icon="certificate"
          label="我的证书"
          onTap={() => {
            open(routes.certificate(id))
          }}
        />
      )}
      {practice && (
        <Row
          id="to-practice"
          icon="book"
          label="练一练"
          value="不计分"
          onTap={() => {
            open(routes.practice(id))
          }}
        />
      )}
    </Card>
  )
}
