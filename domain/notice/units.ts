import { mostPoints } from '../cells'
import type { RuleSheet } from '../rule-sheet'
import type { UnitBoardRule, UnitMeasure } from '../unit-board'
import { levelWords, measureWords } from '../words'

/** The boards of units: their order, what each measure is, who stands without a place; null where there are none. */
export function printUnits(sheet: RuleSheet): string | null {
  const { units = [] } = sheet
  if (units.length === 0) return null
  const used = [...new Set(units.flatMap(({ order, ties }) => [order, ...ties]))]
  const glosses = used.flatMap((measure) => gloss(measure, sheet))
  return [
    ...units.map(printRule),
    ...units.flatMap((rule) => (used.includes('composite') ? printComposite(rule, sheet, units) : [])),
    '答过一份试卷才算参加，以第一次参加时所在的单位为准',
    ...(glosses.length > 0 ? [glosses.join('；')] : []),
    ...(used.some((measure) => rounded.includes(measure)) ? ['各项四舍五入到两位小数，按公布的数比较'] : []),
  ]
    .map((sentence) => `${sentence}。`)
    .join('')
}

const rounded: readonly UnitMeasure[] = ['coverage', 'mean', 'papers', 'time', 'composite']

function printRule({ level, order, ties, shared, minMembers, top }: UnitBoardRule): string {
  const name = levelWords[level]
  const equal = ties.length > 0 ? `相同时${ties.map(better).join('，再相同时')}，` : ''
  const still = ties.length > 0 ? '仍相同的' : '相同的'
  return [
    `${name}榜：${better(order)}`,
    `${equal}${still}${shared ? '名次并列' : '按名册上的先后排'}`,
    ...(minMembers > 1 ? [`参加的会员不到 ${minMembers} 人的${name}不排名次`] : []),
    `公布前 ${top} 名`,
  ].join('。')
}

const moreWords: Partial<Record<UnitMeasure, string>> = {
  time: '少的在前',
  members: '多的在前',
  highs: '多的在前',
  lit: '多的在前',
  papers: '多的在前',
}

const better = (measure: UnitMeasure): string => `${measureWords[measure]}${moreWords[measure] ?? '高的在前'}`

function gloss(measure: UnitMeasure, sheet: RuleSheet): string[] {
  const isWeighed = (sheet.units ?? []).some(({ weights }) => (weights?.coverage ?? 0) > 0)
  switch (measure) {
    case 'coverage':
      return isWeighed ? [] : ['参与率是参加的会员占名册人数的百分比']
    case 'mean':
      return ['人均得分是参加的会员得分的平均数']
    case 'total':
      return ['总得分是参加的会员得分之和']
    case 'papers':
      return ['人均答题次数是参加的会员平均答了几次']
    case 'highs':
      return [`高分人数是单次得到 ${sheet.high ?? 0} 分及以上的会员数`]
    case 'time':
      return ['人均用时是参加的会员用时的平均数']
    default:
      return []
  }
}

/** What the composite of a board is made of; the board is named where there are several. */
function printComposite(
  { level, weights, fullActivity = 1 }: UnitBoardRule,
  sheet: RuleSheet,
  all: readonly UnitBoardRule[],
): string[] {
  if (!weights) return []
  const { coverage, marks, activity } = weights
  const parts = [
    ...(coverage > 0 ? [`参与率（参加的会员占名册人数的百分比）占 ${coverage}%`] : []),
    ...(marks > 0 ? [`成绩（人均得分占满分 ${mostPoints(sheet)} 分的百分比）占 ${marks}%`] : []),
    ...(activity > 0
      ? [`活跃度（人均答题次数占 ${fullActivity} 次的百分比，最多 100%）占 ${activity}%`]
      : []),
  ]
  return [`${all.length > 1 ? `${levelWords[level]}榜的` : ''}综合得分里，${parts.join('，')}`]
}
