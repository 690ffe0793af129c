import { privacy } from '../../../../config/privacy'
import type { DataSummary } from '../../../../contract/member/data'
import { sexWords } from '../../../../domain/words'
import { serverNow } from '../../../cloud/clock'
import { Card } from '../../../components/Card'
import { Row } from '../../../components/Row'
import { open, routes } from '../../../routes'
import { calendarDay } from '../../../time'

/** What is kept, line by line, with the member's own values. */
export function What({ summary }: { summary: DataSummary }) {
  const { profile, attempts, answered, subscriptions, feedback } = summary
  return (
    <>
      {profile && <About profile={profile} />}
      <Card bare>
        <Row label="得分和用时" value={many(attempts, '次答题')} />
        <Row label="题目和您的答案" value={many(answered, '次答题')} />
        <Row label="消息提醒的记录" value={many(subscriptions, '条')} />
        <Row label="写给工会的话" value={many(feedback, '条')} />
        {summary.overrides > 0 && <Row label="工会为您另行安排" value={many(summary.overrides, '项')} />}
        {summary.certificates > 0 && <Row label="证书" value={many(summary.certificates, '份')} />}
        {summary.entries > 0 && <Row label="按名册登记的参赛" value={many(summary.entries, '场')} />}
      </Card>
      <Work summary={summary} />
    </>
  )
}

/** What only staff have, and who once were. */
function Work({ summary: { staff, deeds, changes } }: { summary: DataSummary }) {
  if (!staff && deeds + changes === 0) return null
  return (
    <Card bare>
      <Row label="工作人员权限" value={many(staff?.rights.length ?? 0, '项')} />
      <Row label="您做过的操作" value={many(deeds, '条')} />
      <Row label="别人改过的权限" value={many(changes, '条')} />
    </Card>
  )
}

const many = (count: number, unit: string): string => (count > 0 ? `${String(count)} ${unit}` : '没有')

const About = ({ profile }: { profile: NonNullable<DataSummary['profile']> }) => (
  <Card bare>
    <Row label="姓名" value={profile.name ?? '没有填写'} />
    <Row label="单位" value={profile.unit.join(' · ') || '没有选择'} />
    <Row label="手机号" value={phoneWords(profile)} />
    {profile.sex && <Row label="性别" value={sexWords[profile.sex]} />}
    {profile.region && <Row label="所在省市" value={`${profile.region.province} · ${profile.region.city}`} />}
    <Row label="会员身份" value={profile.verified ? '已核对' : '还没有核对'} />
    <Row label="保存到" value={calendarDay(profile.keepUntil, serverNow())} />
    <Row
      label="您同意的说明"
      value={profile.agreement === privacy.version ? '现在的版本' : '以前的版本'}
      onTap={() => {
        open(routes.privacy)
      }}
    />
    <Row
      label="有不对的地方"
      value="去更正"
      onTap={() => {
        open(routes.profile())
      }}
    />
  </Card>
)

/** Enough to know one's own number by; whoever looks over the shoulder learns little. */
const phoneWords = ({ phone, phoneProven }: NonNullable<DataSummary['profile']>): string => {
  if (phone === null) return '没有填写'
  const masked = `${phone.slice(0, 3)}****${phone.slice(-4)}`
  return phoneProven ? `${masked}，微信已核对` : masked
}
