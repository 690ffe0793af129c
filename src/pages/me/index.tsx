import { Card } from '../../components/Card'
import { Page } from '../../components/Page'
import { Row } from '../../components/Row'
import { useAsk } from '../../hooks/useAsk'
import { useComeBack } from '../../hooks/useComeBack'
import { open, routes } from '../../routes'
import { Member } from './Member'

const to = (url: string) => () => {
  open(url)
}

/** Who the member is here, and what belongs to them. */
export default function Me() {
  const profile = useAsk('readProfile', {}, { keep: 'profile' })
  useComeBack(profile.again)

  return (
    <Page>
      <Member
        asked={profile}
        onAgain={profile.again}
        onTell={to(routes.profile())}
        onCard={to(routes.card)}
      />
      <Card bare>
        <Row icon="person" label="我的信息" onTap={to(routes.profile())} />
        <Row icon="card" label="会员卡" onTap={to(routes.card)} />
        <Row icon="trophy" label="我的竞赛" onTap={to(routes.history)} />
        <Row icon="certificate" label="证书" onTap={to(routes.certificates)} />
        <Row icon="book" label="错题本" onTap={to(routes.mistakes)} />
        <Row icon="bell" label="消息提醒" onTap={to(routes.reminders)} />
      </Card>
      <Card bare>
        <Row icon="sliders" label="设置" onTap={to(routes.settings)} />
        <Row icon="grid" label="我的数据" onTap={to(routes.data)} />
        <Row icon="help" label="帮助与反馈" onTap={to(routes.feedback)} />
        <Row icon="about" label="关于" onTap={to(routes.about)} />
      </Card>
    </Page>
  )
}
