import type { DeskApi } from '../../../contract/desk'

/** What staff did, as people say it. What is missing here is shown by its own name. */
export const actionWords: Partial<Record<keyof DeskApi, string>> = {
  answerSignIn: '登录工作台',
  endSession: '退出工作台',
  claimFirst: '成为第一位管理员',
  acceptInvitation: '接受邀请',
  inviteStaff: '发出邀请',
  changeGrants: '调整权限',
  removeStaff: '取消工作人员',
  submitArticle: '文章交审核',
  reopenArticle: '文章拿回来修改',
  discardArticle: '放下一稿',
  reviewArticle: '审核文章',
  scheduleArticle: '定时发布或取消定时',
  publishArticle: '发布文章',
  withdrawArticle: '撤下文章',
  pinArticle: '置顶或取消置顶',
  publishContest: '发布竞赛',
  withdrawContest: '撤回竞赛',
  putDraftAway: '收起或放回竞赛草稿',
  previewPaper: '查看试卷示例',
  readQuestionKey: '查看题目的答案',
  freezeRoster: '定下竞赛用的名册',
  publishBankVersion: '发布题库的一个版本',
  renameBank: '题库改名',
  archiveBank: '题库归档或取回',
  holdRoster: '导入名册',
  correctUnit: '改正单位',
  correctContest: '更正题目并重新计分',
  beginExport: '导出成绩',
  grantOverride: '个别照顾',
  withdrawOverride: '取消照顾',
  readSuspect: '查看存疑的答卷',
  decideSignal: '处理存疑的答卷',
  undoDecision: '撤回处理',
}

export const wordsOf = (action: string): string =>
  (actionWords as Partial<Record<string, string>>)[action] ?? action
