import type { KeptDeed, KeptRight, KeptStaff } from '../../../../contract/member/data'
import { federation } from '../../../../config/federation'
import { beijingTime } from './my-file-words'

const roles: Record<KeptRight['role'], string> = {
  writer: '撰稿',
  reviewer: '审核',
  publisher: '发布',
  organiser: '竞赛组织',
  administrator: '管理员',
}

/** Operations by what they do. One that this version doesn't know keeps its own name. */
const actions: Partial<Record<string, string>> = {
  claimFirst: '成为全区的首位管理员',
  inviteStaff: '邀请工作人员',
  acceptInvitation: '接受邀请',
  changeGrants: '改动权限',
  removeStaff: '收回全部权限',
  correctContest: '更正竞赛',
  grantOverride: '在竞赛里另行安排',
  withdrawOverride: '撤回另行安排',
  readSuspect: '查看一份答卷',
  decideSignal: '核对一份答卷并作决定',
  undoDecision: '撤回对一份答卷的决定',
}

const subjects: Record<KeptDeed['about'], string> = {
  me: '您自己',
  another: '另一位会员',
  invitation: '一份邀请',
  contest: '一场竞赛',
  unit: '一个单位',
}

const states: Record<KeptDeed['state'], string> = {
  intended: '不知道有没有做成',
  done: '已做成',
  undone: '没有做成',
}

export const staffEntry = ({ rights, changedAt }: KeptStaff) => ({
  权限: rights.map(rightWords),
  最近改动: beijingTime(changedAt),
})

/** What was done, where and when; whom else it concerned is not said. */
export const deedEntry = ({ at, action, over, about, rights, state }: KeptDeed) => ({
  操作: actions[action] ?? action,
  关于: subjects[about],
  范围: placeWords(over),
  ...(rights && { 之后您在这个范围的权限: rights.map(rightWords) }),
  时间: beijingTime(at),
  结果: states[state],
})

const rightWords = ({ role, over }: KeptRight): string => `${roles[role]}，${placeWords(over)}`

const placeWords = (over: KeptDeed['over']): string => {
  if (over === 'district') return federation.district
  return over.join(' · ') || '名册上已经没有的单位'
}
