import { Card } from '../../../components/Card'
import { Page } from '../../../components/Page'
import { Choices } from '../../../components/Choices'
import { Row } from '../../../components/Row'
import { SectionNote, SectionTitle } from '../../../components/Section'
import { useLook } from '../../../hooks/useLook'
import { chooseLook } from '../../../look'
import { lookChoices } from '../../../look-choices'
import { open, routes } from '../../../routes'
import { FontSize } from './FontSize'
import { KeptArticles } from './KeptArticles'

const inWeChat = process.env.TARO_ENV === 'weapp'

/** How the app looks on this phone, and what it keeps there. */
export default function SettingsPage() {
  const look = useLook()
  return (
    <Page>
      <FontSize />
      <SectionTitle text="深色和浅色" />
      <Choices choices={lookChoices} chosen={look} onChoose={chooseLook} />
      {look !== 'phone' && inWeChat && <SectionNote text="微信自己的菜单和提示框仍跟随手机。" />}
      <KeptArticles />
      <Card bare>
        <Row label="工作人员" value="登录电脑工作台" onTap={toStaff} />
      </Card>
    </Page>
  )
}

const toStaff = () => {
  open(routes.staff)
}
