import * as v from 'valibot'
import { draw, shuffle } from './draw'
import { id, listOf, marks, moment, oneOf, whole, words, yesNo } from './fields'
import { gates } from './gates'
import { award, board, bonusRule, unitBoard } from './standing'
import { window } from './window'

const showing = (title: string) =>
  oneOf(title, { 'at-once': '交卷后马上', 'after-close': '竞赛结束后', never: '不公布' })

const who = v.strictObject({
  units: v.exactOptional(listOf('只限这些单位', id, 1000)),
  verified: v.exactOptional(yesNo('只限核对过身份的会员')),
})

const paper = v.strictObject({
  seconds: whole('答题时间（秒）', 10, 24 * 3600),
  perQuestion: v.exactOptional(whole('每题时间（秒）', 3, 3600)),
  graceSeconds: whole('断网宽限（秒）', 0, 600),
  atExpiry: oneOf('时间到了没交', { 'saved-count': '按已保存的计分', 'nothing-counts': '不计分' }),
})

const tries = v.strictObject({
  perDay: v.nullable(whole('每天次数', 1, 1000)),
  inAll: v.nullable(whole('一共次数', 1, 100_000)),
  minutesBetween: v.exactOptional(whole('两次之间至少隔（分钟）', 0, 7 * 24 * 60)),
})

const ask = v.strictObject({
  field: oneOf('内容', { name: '姓名', unit: '单位', phone: '手机号', sex: '性别', region: '省市' }),
  required: yesNo('必填'),
  why: words('用途', 60),
})

/**
 * The form of a rule sheet: which fields there are, how they are called, which choices and limits they have. Whether a sheet
 * of this form contradicts itself is said by `domain/check-sheet`.
 */
export const ruleSheet = v.strictObject({
  title: words('竞赛名称', 40),
  organiser: words('主办单位', 60),
  window,
  who: v.exactOptional(v.pipe(who, v.title('谁可以参加'))),
  draw,
  shuffle: v.pipe(shuffle, v.title('打乱')),
  paper: v.pipe(paper, v.title('限时')),
  tries: v.pipe(tries, v.title('次数')),
  gates: v.exactOptional(gates),
  counts: oneOf('几次答题怎么算', {
    best: '最好的一次',
    last: '最后一次',
    first: '第一次',
    mean: '平均',
    sum: '相加',
    'sum-of-daily-best': '每天最好的一次相加',
  }),
  multiple: oneOf('多选题给分', {
    'all-or-nothing': '全对才得分',
    'half-when-short': '少选得一半，错选不得分',
    'each-right': '选对一个得一份，错选不得分',
    'each-right-less-wrong': '选对一个得一份，选错一个扣一份',
  }),
  blanks: v.exactOptional(oneOf('填空题给分', { all: '全部填对才得分', each: '填对一空得一份' })),
  bonus: v.exactOptional(listOf('答题以外的加分', bonusRule, 12)),
  show: v.pipe(
    v.strictObject({
      score: showing('成绩'),
      answers: showing('正确答案'),
      explanations: showing('解析'),
    }),
    v.title('公布'),
  ),
  board,
  units: v.exactOptional(listOf('单位榜', unitBoard, 3)),
  high: v.exactOptional(marks('高分线')),
  awards: listOf('奖项', award, 30),
  asks: listOf('要填写的个人信息', ask, 5),
  keepUntil: moment('个人信息保存到'),
  names: oneOf('榜上姓名', { masked: '只显示姓，如张*', full: '显示全名' }),
  onePerson: oneOf('一人用几个微信', {
    first: '只有先开始的那个能参加',
    best: '都能参加，只算最好的',
    each: '都算',
  }),
})
