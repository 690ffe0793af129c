import { federation } from '../../../../config/federation'
import type { KeptAttempt, KeptProfile } from '../../../../contract/member/data'
import { sexWords } from '../../../../domain/words'
import { beijingDay } from '../../../../domain/time'
import type { MyData } from './bring'
import { certificateEntry, entryEntry, messageEntry, feedbackEntry, overrideEntry } from './my-file-messages'
import { questionEntry } from './my-file-questions'
import { beijingTime, keptBack } from './my-file-words'
import { deedEntry, staffEntry } from './my-file-work'

/** `.txt`, because WeChat shows it by itself; of `.json` it says that no app can open it. Inside it is one JSON document. */
export const fileName = (now: number): string => `${federation.appName}-我的数据-${beijingDay(now)}.txt`

/** Everything that is kept of the member as one JSON document in the member's own language. */
export function printMyData(data: MyData, now: number): string {
  const { summary } = data
  const document = {
    说明: `${federation.name}为您保存的全部内容。`,
    导出时间: beijingTime(now),
    编号: summary.memberId,
    个人信息: summary.profile && profileEntry(summary.profile),
    答题: data.attempts.map(attemptEntry),
    按名册登记的参赛: data.entries.map(entryEntry),
    领过的证书: data.certificates.map(certificateEntry),
    工会为您另行安排: data.overrides.map(overrideEntry),
    消息提醒: data.subscriptions.map(messageEntry),
    反馈: data.feedback.map(feedbackEntry),
    工作人员权限: summary.staff && staffEntry(summary.staff),
    您作为工作人员的操作: data.deeds.map(deedEntry),
    别人对您权限的改动: data.changes.map(deedEntry),
  }
  return JSON.stringify(document, null, 2)
}

const profileEntry = (profile: KeptProfile) => ({
  姓名: profile.name,
  单位: profile.unit.join(' · '),
  手机号: profile.phone,
  手机号由微信核对过: profile.phoneProven,
  性别: profile.sex && sexWords[profile.sex],
  所在省市: profile.region && `${profile.region.province} · ${profile.region.city}`,
  已核对会员身份: profile.verified,
  同意的个人信息保护说明: profile.agreement,
  第一次填写: beijingTime(profile.joinedAt),
  最近修改: beijingTime(profile.changedAt),
  保存到: beijingTime(profile.keepUntil),
})

const states: Record<KeptAttempt['state'], string> = {
  open: '还没有交卷',
  submitted: '已交卷',
  expired: '到时自动交卷',
}

const attemptEntry = (attempt: KeptAttempt) =>
  attempt.kind === 'bonus' ? bonusEntry(attempt) : paperEntry(attempt)

const bonusNames: Record<KeptAttempt['earned'][number]['kind'], string> = {
  'sign-in': '签到',
  visit: '登录',
  read: '阅读文章',
  watch: '看视频',
  share: '分享',
  accuracy: '答得好',
}

const earnedEntry = ({ kind, points, at }: KeptAttempt['earned'][number]) => ({
  来自: bonusNames[kind],
  分: points,
  时间: beijingTime(at),
})

const bonusEntry = ({ contest, earned, unit }: KeptAttempt) => ({
  竞赛: contest,
  加分: earned.map(earnedEntry),
  计入单位: unit.join(' · '),
})

const paperEntry = (attempt: KeptAttempt) => ({
  竞赛: attempt.contest,
  第几次: attempt.n,
  ...(attempt.gate === null ? {} : { 关卡: attempt.gate }),
  ...(attempt.earned.length > 0 ? { 加分: attempt.earned.map(earnedEntry) } : {}),
  状态: attempt.annulled ? '已被工会作废' : states[attempt.state],
  开始: beijingTime(attempt.startedAt),
  交卷: attempt.finishedAt && beijingTime(attempt.finishedAt),
  计入单位: attempt.unit.join(' · '),
  按名册上的会员参加: attempt.asPerson,
  得分: attempt.score ?? (attempt.state === 'open' ? null : keptBack),
  满分: attempt.fullMarks,
  答对题数: attempt.right ?? (attempt.state === 'open' ? null : keptBack),
  用时秒: attempt.ms && Math.round(attempt.ms / 1000),
  ...(attempt.away && {
    离开小程序: `${String(attempt.away.times)} 次，共 ${String(Math.round(attempt.away.ms / 1000))} 秒`,
  }),
  题目: attempt.questions?.map(questionEntry) ?? '已删除',
})
