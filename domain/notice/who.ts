import type { RuleSheet } from '../rule-sheet'

/** Who may take part; null when every member may. */
export function printWho({ who }: RuleSheet, unitName?: (id: string) => string): string | null {
  const { units, verified } = who ?? {}
  const invited = units && (unitName ? units.map(unitName).join('、') : '指定单位')
  const parts = [
    ...(invited ? [`限${invited}的会员参加。`] : []),
    ...(verified ? ['要先核对会员身份：姓名和手机号要与名册一致。'] : []),
  ]
  return parts.length > 0 ? parts.join('') : null
}
