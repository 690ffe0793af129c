import type {
  KeptCertificate,
  KeptEntry,
  KeptFeedback,
  KeptOverride,
  KeptSubscription,
} from '../../../../contract/member/data'
import { beijingTime } from './my-file-words'

/** How the cloud calls what became of a message, and how a member does. A word that this version doesn't know stays. */
const states: Partial<Record<string, string>> = {
  granted: '已允许，还没有用',
  spent: '已用掉',
  void: '已失效',
  reject: '没有允许',
  ban: '被微信停用',
  filter: '被微信过滤',
  waiting: '等着提醒',
  sending: '正在发送',
  sent: '已提醒',
  refused: '被拒收',
  failed: '没有发出',
  unknown: '不知道是否送到',
  cancelled: '已取消',
}

export function messageEntry(row: KeptSubscription) {
  const state = states[row.state] ?? row.state
  const hours = { 时间: beijingTime(row.at), 保存到: beijingTime(row.keepUntil) }
  if (row.kind === 'message')
    return { 种类: '允许发一条消息', 消息模板: row.templateId, 状态: state, ...hours }
  return { 种类: '竞赛开始提醒', 竞赛: row.contest, 状态: state, ...hours, 存有微信收信号: row.address }
}

const entryWords: Record<KeptEntry['state'], string> = {
  in: '按名册认出了您，用这个微信参加',
  also: '按名册认出了您，您用几个微信参加，这是其中一个',
  refused: '按名册认出了您，您已用另一个微信参加，这个微信没有参加',
}

/** The person on the roster is kept as a number that means nothing to its owner; that there is one is said. */
export const entryEntry = ({ contest, state, at }: KeptEntry) => ({
  竞赛: contest,
  登记: entryWords[state],
  时间: beijingTime(at),
})

export const certificateEntry = ({ contest, number, at }: KeptCertificate) => ({
  竞赛: contest,
  编号: number,
  领取: beijingTime(at),
})

/** What staff arranged for the member, without who did. */
export const overrideEntry = ({
  contest,
  tries,
  minutes,
  closesAt,
  reason,
  at,
  withdrawn,
}: KeptOverride) => ({
  竞赛: contest,
  ...(tries > 0 && { 多答次数: tries }),
  ...(minutes > 0 && { 每次多答分钟: minutes }),
  ...(closesAt !== null && { 截止时间延长到: beijingTime(closesAt) }),
  原因: reason,
  时间: beijingTime(at),
  ...(withdrawn && { 撤回: beijingTime(withdrawn.at), 撤回的原因: withdrawn.reason }),
})

export const feedbackEntry = ({ kind, words, requestIds, at, state, keepUntil }: KeptFeedback) => ({
  种类: kind === 'unit' ? '找不到单位' : '反馈',
  内容: words,
  一起带上的问题编号: requestIds,
  时间: beijingTime(at),
  状态: state === 'open' ? '等待处理' : '已处理',
  保存到: beijingTime(keepUntil),
})
