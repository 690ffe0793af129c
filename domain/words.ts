import type { AskedField, Sex } from './ask'
import type { BonusKind } from './bonus'
import type { QuestionType } from './question'
import type { UnitLevel } from './unit'
import type { UnitMeasure } from './unit-board'

/** What the parts of a rule sheet are called on screen. */
export const typeWords: Record<QuestionType, string> = {
  single: '单选题',
  multiple: '多选题',
  'true-false': '判断题',
  blanks: '填空题',
}

export const fieldWords: Record<AskedField, string> = {
  name: '姓名',
  unit: '单位',
  phone: '手机号',
  sex: '性别',
  region: '所在省市',
}

export const sexWords: Record<Sex, string> = { female: '女', male: '男' }

export const bonusWords: Record<BonusKind, string> = {
  'sign-in': '签到',
  visit: '进入竞赛页面',
  read: '读完一篇文章',
  watch: '看完一个视频',
  share: '转发',
  accuracy: '答得好',
}

export const levelWords: Record<UnitLevel, string> = { street: '街道', enterprise: '企业', team: '班组' }

export const measureWords: Record<UnitMeasure, string> = {
  coverage: '参与率',
  mean: '人均得分',
  total: '总得分',
  members: '参加人数',
  papers: '人均答题次数',
  highs: '高分人数',
  time: '人均用时',
  lit: '点亮全部关卡的人数',
  composite: '综合得分',
}
