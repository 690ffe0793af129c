import { Card } from '../../../components/Card'
import { Notice, TroubleNotice } from '../../../components/Notice'
import { Page } from '../../../components/Page'
import { Row } from '../../../components/Row'
import { SectionNote } from '../../../components/Section'
import { Skeleton } from '../../../components/Skeleton'
import { open, routes } from '../../../routes'
import { Code } from './Code'
import { FaceView } from './FaceView'
import { type Face, useCard } from './useCard'

/** The member's card, to be shown at a counter: who it is, and a code that staff can check. */
export default function CardPage() {
  const { face, code, trouble, again } = useCard()
  if (face === undefined) {
    return (
      <Page>
        {trouble ? (
          <TroubleNotice trouble={trouble} onAgain={again} />
        ) : (
          <Skeleton shapes={['title', 'short', 'picture']} />
        )}
      </Page>
    )
  }
  if (face === null) {
    return (
      <Page>
        <Notice
          icon="card"
          text="填写姓名和单位后，这里就是您的会员卡。"
          action="现在填写"
          onAction={toProfile}
        />
      </Page>
    )
  }
  return (
    <Page>
      <Card bare>
        <FaceView face={face} />
        <Code code={code} trouble={trouble} again={again} />
      </Card>
      {code && <SectionNote text="请工作人员扫码，或把码念给工作人员。截图隔一分钟就不能用了。" />}
      {!face.verified && <HowToVerify face={face} />}
    </Page>
  )
}

/** What a member can do so that the union knows them. */
const HowToVerify = ({ face }: { face: Face }) =>
  face.phoneProven ? (
    <>
      <Card bare>
        <Row icon="help" label="还没有在会员名册上对上您" value="告诉工会" onTap={toFeedback} />
      </Card>
      <SectionNote text="手机号已由微信核对。请单位工会看看名册上您的姓名和手机号。" />
    </>
  ) : (
    <>
      <Card bare>
        <Row icon="person" label="核对会员身份" value="去填手机号" onTap={toProfile} />
      </Card>
      <SectionNote text="用微信绑定的手机号，和会员名册对上就核对好了。对不上的，请单位工会帮您办。" />
    </>
  )

const toProfile = () => {
  open(routes.profile())
}

const toFeedback = () => {
  open(routes.feedback)
}
