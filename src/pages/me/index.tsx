import { Card } from '../../components/Card'
import { Page } from '../../components/Page'
import { Row } from '../../components/Row'
import { askFontSize } from '../../font-size'
import { useAsk } from '../../hooks/useAsk'
import { useComeBack } from '../../hooks/useComeBack'
import { useFontSizeName } from '../../hooks/useScale'
import { open, openTab, routes } from '../../routes'
import { Member } from './Member'

/** Who the member is here, and what belongs to them. */
export default function Me() {
  const profile = useAsk('readProfile', {}, { keep: 'profile' })
  useComeBack(profile.again)
  const size = useFontSizeName()

  const openProfile = () => {
    open(routes.profile())
  }

  return (
    <Page>
      <Member asked={profile} onAgain={profile.again} onOpen={openProfile} />
      <Card bare>
        <Row icon="person" label="我的信息" onTap={openProfile} />
        <Row
          icon="trophy"
          label="我的竞赛"
          onTap={() => {
            openTab(routes.contests)
          }}
        />
        <Row
          icon="clock"
          label="消息提醒"
          onTap={() => {
            open(routes.reminders)
          }}
        />
        <Row
          icon="grid"
          label="我的数据"
          onTap={() => {
            open(routes.data)
          }}
        />
        <Row icon="font-size" label="字号" value={size} onTap={() => void askFontSize()} />
        <Row
          icon="book"
          label="关于"
          onTap={() => {
            open(routes.about)
          }}
        />
      </Card>
    </Page>
  )
}
