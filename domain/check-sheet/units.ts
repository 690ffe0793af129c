import type { RuleSheet } from '../rule-sheet'
import type { UnitBoardRule, UnitMeasure } from '../unit-board'
import { levelWords, measureWords } from '../words'
import { mostPublished } from './board'
import { hasTwice, isCount, refuseIf, warnIf, type Finding } from './finding'
import { isUnlimitedSum, mostPapers } from './tries'

export function checkUnits(sheet: RuleSheet): Finding[] {
  const units = sheet.units ?? []
  const asksUnit = sheet.asks.some(({ field, required }) => field === 'unit' && required)
  return [
    ...refuseIf(hasTwice(units.map(({ level }) => level)), 'units', '同一级单位写了两个榜。'),
    ...refuseIf(units.length > 0 && !asksUnit, 'asks', '有单位榜，就要把单位列为必填。'),
    ...units.flatMap((rule, at) => [
      ...checkRule(rule, `units.${at}`),
      ...checkMeasures(rule, sheet, `units.${at}`),
      ...checkComposite(rule, sheet, `units.${at}`),
    ]),
  ]
}

const measuresOf = ({ order, ties }: UnitBoardRule): UnitMeasure[] => [order, ...ties]

function checkRule(rule: UnitBoardRule, path: string): Finding[] {
  const name = `${levelWords[rule.level]}榜`
  return [
    ...refuseIf(
      !isCount(rule.top) || rule.top > mostPublished,
      `${path}.top`,
      `${name}公布的名次要在 1 到 ${mostPublished} 之间。`,
    ),
    ...refuseIf(
      !Number.isInteger(rule.minMembers) || rule.minMembers < 0,
      `${path}.minMembers`,
      `${name}的最少参加人数要是整数。`,
    ),
    ...refuseIf(hasTwice(measuresOf(rule)), `${path}.ties`, `${name}的比法有重复的。`),
    ...warnIf(
      !rule.shared,
      `${path}.shared`,
      `${name}不设并列：样样都相同的单位只能按名册上的先后排，请看看是否妥当。`,
    ),
    ...warnIf(
      (rule.order === 'mean' || rule.order === 'time') && rule.minMembers <= 1,
      `${path}.minMembers`,
      `${name}比${measureWords[rule.order]}，却没有最少参加人数：只有一个人参加的单位也能得第一。`,
    ),
  ]
}

function checkMeasures(rule: UnitBoardRule, sheet: RuleSheet, path: string): Finding[] {
  const name = `${levelWords[rule.level]}榜`
  const uses = (measure: UnitMeasure) => measuresOf(rule).includes(measure)
  return [
    ...refuseIf(
      uses('highs') && sheet.high === undefined,
      'high',
      `${name}要比高分人数，却没有写多少分算高分。`,
    ),
    ...refuseIf(uses('lit') && !sheet.gates, path, `${name}要比点亮全部关卡的人数，竞赛却没有关卡。`),
    ...refuseIf(
      uses('composite') && !rule.weights,
      `${path}.weights`,
      `${name}比综合得分，却没有写各占多少。`,
    ),
    ...warnIf(
      !uses('composite') && rule.weights !== undefined,
      `${path}.weights`,
      `${name}写了各占多少，却不比综合得分。`,
    ),
  ]
}

function checkComposite({ level, weights, fullActivity }: UnitBoardRule, sheet: RuleSheet, path: string) {
  if (!weights) return []
  const name = `${levelWords[level]}榜`
  const parts = [weights.coverage, weights.marks, weights.activity]
  const total = parts.reduce((sum, each) => sum + each, 0)
  const papers = mostPapers(sheet)
  return [
    ...refuseIf(
      parts.some((each) => !Number.isInteger(each) || each < 0),
      `${path}.weights`,
      `${name}的各部分要占 0 到 100 之间的整数百分比。`,
    ),
    ...refuseIf(total !== 100, `${path}.weights`, `${name}的各部分加起来是 ${total}%，不是 100%。`),
    ...refuseIf(
      weights.activity > 0 && (fullActivity === undefined || !isCount(fullActivity)),
      `${path}.fullActivity`,
      `${name}的综合得分要算活跃度，却没有写人均答多少次算满分。`,
    ),
    ...refuseIf(
      weights.activity > 0 && (fullActivity ?? 0) > papers,
      `${path}.fullActivity`,
      `${name}的活跃度要人均答 ${fullActivity} 次才算满分，可每人最多只能答 ${papers} 次。`,
    ),
    ...refuseIf(
      weights.marks > 0 && isUnlimitedSum(sheet),
      `${path}.weights`,
      `${name}的综合得分要算成绩占满分多少，可是次数不限、得分相加，没有满分。`,
    ),
  ]
}
