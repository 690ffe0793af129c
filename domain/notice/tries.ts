import type { CountRule, RuleSheet } from '../rule-sheet'

const countWords: Record<CountRule, string> = {
  best: '取最好的一次',
  last: '以最后一次为准',
  first: '以第一次为准',
  mean: '取各次的平均分（四舍五入到两位小数）',
  sum: '各次得分相加',
  'sum-of-daily-best': '每天取最好的一次，各天的得分相加',
}

/** How often a member may answer, and which papers count. */
export function printTries(sheet: RuleSheet): string {
  const { tries, counts, gates } = sheet
  if (gates) return `${[eachGate(gates.triesEach), ...ofAll(sheet), ...pause(sheet)].join('，')}。`
  if (tries.inAll === 1) return '每人可答 1 次。'
  const own = limits(sheet)
  return [...(own.length > 0 ? own : ['次数不限']), ...pause(sheet), countWords[counts]].join('，') + '。'
}

const ofAll = (sheet: RuleSheet): string[] => {
  const own = limits(sheet)
  return own.length > 0 ? [`各关合计${own.join('、')}`] : []
}

const eachGate = (tries: number | null): string =>
  tries === null ? '每关次数不限' : `每人每关可答 ${tries} 次`

const limits = ({ tries: { perDay, inAll } }: RuleSheet): string[] => [
  ...(perDay === null ? [] : [`每人每天可答 ${perDay} 次`]),
  ...(inAll === null ? [] : [`每人共可答 ${inAll} 次`]),
]

const pause = ({ tries: { minutesBetween = 0 } }: RuleSheet): string[] =>
  minutesBetween > 0 ? [`两次之间至少隔 ${minutesBetween} 分钟`] : []
