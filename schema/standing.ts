import * as v from 'valibot'
import { listOf, marks, oneOf, percent, whole, words, yesNo } from './fields'

export const bonusRule = v.strictObject({
  kind: oneOf('加分项', {
    'sign-in': '每日签到',
    visit: '每日打开竞赛',
    read: '读完文章',
    watch: '看完视频',
    share: '分享',
    accuracy: '答得好',
  }),
  points: marks('每次加分'),
  perDay: whole('每天最多次数', 1, 1000),
  inAll: v.nullable(whole('一共最多次数', 1, 100_000)),
  atLeastPercent: v.exactOptional(percent('正确率达到（%）')),
})

export const board = v.pipe(
  v.strictObject({
    top: whole('公布前几名', 1, 1000),
    ties: listOf(
      '同分怎么排',
      oneOf('同分', { 'less-time': '用时少的在前', 'earlier-finish': '先完成的在前' }),
      2,
    ),
    shared: yesNo('分不出先后的并列'),
  }),
  v.title('个人榜'),
)

export const levels = { street: '街道', enterprise: '单位', team: '班组' } as const

const measure = oneOf('排名依据', {
  coverage: '参与率',
  mean: '平均分',
  total: '总分',
  members: '参与人数',
  papers: '人均答题次数',
  highs: '高分人数',
  time: '平均用时',
  lit: '全部点亮的人数',
  composite: '综合得分',
})

export const unitBoard = v.strictObject({
  level: oneOf('级别', levels),
  order: measure,
  weights: v.exactOptional(
    v.pipe(
      v.strictObject({
        coverage: percent('参与率权重（%）'),
        marks: percent('成绩权重（%）'),
        activity: percent('活跃度权重（%）'),
      }),
      v.title('综合得分的权重'),
    ),
  ),
  fullActivity: v.exactOptional(whole('人均答几次算满活跃度', 1, 1000)),
  minMembers: whole('至少几人参加才上榜', 0, 100_000),
  ties: listOf('相同怎么排', measure, 9),
  shared: yesNo('分不出先后的并列'),
  top: whole('公布前几名', 1, 1000),
})

const name = words('奖项名称', 40)
const level = oneOf('榜单', levels)

export const award = v.variant('kind', [
  v.strictObject({
    kind: v.literal('lottery'),
    atLeast: marks('达到几分可以抽奖'),
    name,
    winners: v.exactOptional(whole('抽几人', 1, 100_000)),
  }),
  v.strictObject({
    kind: v.literal('places'),
    from: whole('从第几名', 1, 100_000),
    to: whole('到第几名', 1, 100_000),
    name,
    board: v.exactOptional(level),
    atLeast: v.exactOptional(marks('并且达到几分')),
  }),
  v.strictObject({
    kind: v.literal('share'),
    board: level,
    percent: percent('百分之几的单位'),
    of: oneOf('范围', { all: '全部上榜单位', rest: '还没有得奖的单位' }),
    within: v.exactOptional(percent('并且在前百分之几')),
    name,
  }),
  v.strictObject({ kind: v.literal('all-lit'), name }),
])
