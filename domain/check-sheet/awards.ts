import type { Award } from '../awards'
import { mostPoints } from '../cells'
import type { RuleSheet } from '../rule-sheet'
import type { UnitLevel } from '../unit'
import { levelWords } from '../words'
import { mostInOnePaper } from './draw'
import { isCount, isPercent, isPoints, refuseIf, warnIf, type Finding } from './finding'
import { isUnlimitedSum } from './tries'

type Places = Award & { kind: 'places' }

export function checkAwards(sheet: RuleSheet): Finding[] {
  return sheet.awards.flatMap((award, at) => {
    const path = `awards.${at}`
    return [
      ...refuseIf(award.name.trim() === '', `${path}.name`, `第 ${at + 1} 个奖项没有名称。`),
      ...checkAward(award, sheet, path),
      ...(award.kind === 'places' ? checkOverlap(award, sheet.awards.slice(0, at), path) : []),
    ]
  })
}

function checkAward(award: Award, sheet: RuleSheet, path: string): Finding[] {
  switch (award.kind) {
    case 'lottery':
      return checkLottery(award, sheet, path)
    case 'all-lit':
      return refuseIf(!sheet.gates, path, `“${award.name}”发给点亮全部关卡的人，可竞赛没有关卡。`)
    case 'share':
      return [
        ...checkLevel(award.board, sheet, path, award.name),
        ...refuseIf(
          !isPercent(award.percent) || !isPercent(award.within ?? 100),
          path,
          `“${award.name}”的百分比要大于 0，不超过 100。`,
        ),
      ]
    case 'places':
      return checkPlaces(award, sheet, path)
  }
}

function checkLottery(
  { atLeast, winners, name }: Award & { kind: 'lottery' },
  sheet: RuleSheet,
  path: string,
): Finding[] {
  const full = mostInOnePaper(sheet)
  return [
    ...refuseIf(!isPoints(atLeast), `${path}.atLeast`, `“${name}”的分数线要大于 0，最多两位小数。`),
    ...refuseIf(
      atLeast > full,
      `${path}.atLeast`,
      `“${name}”要单次 ${atLeast} 分，可一份试卷最多 ${full} 分。`,
    ),
    ...refuseIf(
      winners !== undefined && !isCount(winners),
      `${path}.winners`,
      `“${name}”的名额要是 1 或更大的整数。`,
    ),
  ]
}

const checkLevel = (level: UnitLevel, sheet: RuleSheet, path: string, name: string): Finding[] =>
  refuseIf(
    !sheet.units?.some((rule) => rule.level === level),
    path,
    `“${name}”发给${levelWords[level]}，可是没有${levelWords[level]}榜。`,
  )

function checkPlaces(award: Places, sheet: RuleSheet, path: string): Finding[] {
  const { from, to, name, board, atLeast } = award
  const top = board ? sheet.units?.find(({ level }) => level === board)?.top : sheet.board.top
  const most = board || isUnlimitedSum(sheet) ? Infinity : mostPoints(sheet)
  return [
    ...(board ? checkLevel(board, sheet, path, name) : []),
    ...refuseIf(
      !isCount(from) || !isCount(to) || from > to,
      path,
      `“${name}”从第 ${from} 名到第 ${to} 名，名次写反了或不是整数。`,
    ),
    ...refuseIf(top !== undefined && to > top, path, `“${name}”发到第 ${to} 名，可榜上只公布前 ${top} 名。`),
    ...refuseIf(
      atLeast !== undefined && !isPoints(atLeast),
      `${path}.atLeast`,
      `“${name}”的分数线要大于 0，最多两位小数。`,
    ),
    ...refuseIf(
      (atLeast ?? 0) > most,
      `${path}.atLeast`,
      `“${name}”要 ${atLeast} 分，可整个竞赛最多只能得 ${most} 分。`,
    ),
    ...warnIf(
      board === undefined && !sheet.asks.some(({ field, required }) => field === 'name' && required),
      'asks',
      `“${name}”要发给个人，却没有把姓名列为必填。`,
    ),
  ]
}

function checkOverlap(award: Places, earlier: readonly Award[], path: string): Finding[] {
  const other = earlier.find(
    (one): one is Places =>
      one.kind === 'places' && one.board === award.board && one.from <= award.to && award.from <= one.to,
  )
  return refuseIf(other !== undefined, path, `“${award.name}”和“${other?.name}”的名次有重叠。`)
}
