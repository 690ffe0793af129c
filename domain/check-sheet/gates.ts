import { gateOpensAt } from '../gate-stands'
import type { GatePlan } from '../gates'
import type { RuleSheet } from '../rule-sheet'
import { beijingDay } from '../time'
import { daysOfContest, isDayOff } from '../window'
import { hasTwice, isCount, isPercent, isPoints, refuseIf, warnIf, type Finding } from './finding'

/** A contest played gate by gate. */
export function checkGates(sheet: RuleSheet): Finding[] {
  const plan = sheet.gates
  if (!plan) return []
  if (plan.gates.length === 0) return refuseIf(true, 'gates', '要闯关，却一关也没有。')
  return [
    ...refuseIf(
      sheet.counts !== 'best',
      'counts',
      '闯关时每关取最好的一次再相加，计分方式只能选“取最好的一次”。',
    ),
    ...refuseIf(!isPercent(plan.passPercent), 'gates.passPercent', '过关的百分比要在 1 到 100 之间。'),
    ...refuseIf(
      plan.triesEach !== null && !isCount(plan.triesEach),
      'gates.triesEach',
      '每关的次数要是 1 或更大的整数。',
    ),
    ...refuseIf(
      plan.worth !== 'marks' && !isPoints(plan.worth.points),
      'gates.worth',
      '一关的分值要大于 0，最多两位小数。',
    ),
    ...checkNames(plan),
    ...checkOpening(sheet, plan),
    ...checkOrder(sheet, plan),
    ...checkEnough(sheet, plan),
  ]
}

const checkNames = ({ gates }: GatePlan): Finding[] => [
  ...gates.flatMap(({ name }, at) =>
    refuseIf(name.trim() === '', `gates.${at}.name`, `第 ${at + 1} 关没有名称。`),
  ),
  ...warnIf(hasTwice(gates.map(({ name }) => name)), 'gates', '有几关同名，会员分不清。'),
]

function checkOpening(sheet: RuleSheet, { gates, opening, missed }: GatePlan): Finding[] {
  if (opening === 'together')
    return warnIf(missed === 'lost', 'gates.missed', '各关同时开放，没有“过期不补”的关。')
  const days = daysOfContest(sheet.window)
  const closed = gates.flatMap((_, at) =>
    isDayOff(sheet.window, beijingDay(gateOpensAt(sheet, at))) ? [at + 1] : [],
  )
  return [
    ...refuseIf(
      gates.length > days,
      'gates',
      `每天开一关，一共 ${gates.length} 关，可竞赛只有 ${days} 天，最后几关开不了。`,
    ),
    ...refuseIf(
      missed === 'lost' && closed.length > 0,
      'gates.missed',
      `第 ${closed.join('、')} 关开放的那天停答，又不能补，没有人能答。`,
    ),
  ]
}

function checkOrder(sheet: RuleSheet, { order, opening, missed, triesEach }: GatePlan): Finding[] {
  if (order !== 'in-turn') return []
  return [
    ...refuseIf(
      sheet.show.score !== 'at-once',
      'show.score',
      '要依次过关，得分就要交卷后马上能看：过没过关，从下一关开没开就看得出来。',
    ),
    ...warnIf(
      opening === 'one-a-day' && missed === 'lost',
      'gates',
      '要依次过关，过期又不能补：漏了一天，后面的关就都不能答了。',
    ),
    ...warnIf(
      triesEach !== null,
      'gates.triesEach',
      '要依次过关，次数又有限：一关没过，后面的关就都不能答了。',
    ),
  ]
}

function checkEnough(sheet: RuleSheet, { gates }: GatePlan): Finding[] {
  const { perDay, inAll } = sheet.tries
  const most = Math.min(inAll ?? Infinity, (perDay ?? Infinity) * daysOfContest(sheet.window))
  if (most >= gates.length) return []
  const sentence = `一共 ${gates.length} 关，可每人最多只能答 ${most} 次，点不亮全部关卡。`
  const isPrized = sheet.awards.some(({ kind }) => kind === 'all-lit')
  return isPrized ? refuseIf(true, 'tries', sentence) : warnIf(true, 'tries', sentence)
}
