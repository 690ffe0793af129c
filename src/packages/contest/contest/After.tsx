import type { ContestPage } from '../../../../contract/member/contest'
import { Card } from '../../../components/Card'
import { Row } from '../../../components/Row'
import { open, routes } from '../../../routes'

/** What a contest leaves behind for the member once it is over. Nothing before. */
export function After({ page }: { page: ContestPage }) {
  if (!page.certificate) return null
  return (
    <Card bare>
      <Row
        id="to-certificate"
        icon="certificate"
        label="我的证书"
        onTap={() => {
          open(routes.certificate(page.id))
        }}
      />
    </Card>
  )
}
