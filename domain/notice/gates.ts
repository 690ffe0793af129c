import type { GatePlan } from '../gates'
import type { RuleSheet } from '../rule-sheet'

/** How the gates open, what lights one, and what one counts; null for a contest without gates. */
export function printGates({ gates: plan }: RuleSheet): string | null {
  if (!plan) return null
  const parts = [
    `共 ${plan.gates.length} 关，${printOpening(plan)}`,
    ...(plan.order === 'in-turn' ? ['按顺序闯关，点亮前一关才能答下一关'] : []),
    `一关得到满分的 ${plan.passPercent}% 及以上就点亮`,
    plan.worth === 'marks'
      ? '每关取最好的一次，各关的得分相加'
      : `点亮一关得 ${plan.worth.points} 分，没有点亮的不得分`,
    ...(plan.gates.some(({ materials = [] }) => materials.length > 0) ? ['答题前可以先看这一关的资料'] : []),
  ]
  return parts.join('。') + '。'
}

function printOpening({ opening, missed }: GatePlan): string {
  if (opening === 'together') return '一起开放'
  const later = missed === 'lost' ? '每关只在开放的当天可以答，过后不补' : '错过的可以补答'
  return `竞赛第一天开放第 1 关，以后每天 0:00 多开放一关，${later}`
}
