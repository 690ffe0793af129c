import { Card } from '../../../components/Card'
import { Row } from '../../../components/Row'
import { open, routes } from '../../../routes'

/** The way out for whoever's unit is not on the list. */
export const NotFound = ({ typed }: { typed: string }) => (
  <Card bare>
    <Row
      icon="street"
      label="找不到我的单位"
      value="告诉工会"
      onTap={() => {
        open(routes.missingUnit(typed))
      }}
    />
  </Card>
)
