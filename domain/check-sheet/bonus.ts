import { granted, type BonusRule } from '../bonus'
import type { RuleSheet } from '../rule-sheet'
import { bonusWords } from '../words'
import { hasTwice, isCount, isPercent, isPoints, refuseIf, warnIf, type Finding } from './finding'

export function checkBonus(sheet: RuleSheet): Finding[] {
  const rules = sheet.bonus ?? []
  const materials = (sheet.gates?.gates ?? []).flatMap((gate) => gate.materials ?? [])
  return [
    ...refuseIf(hasTwice(rules.map(({ kind }) => kind)), 'bonus', '同一种加分写了两遍。'),
    ...rules.flatMap((rule, at) => checkRule(rule, `bonus.${at}`)),
    ...refuseIf(
      rules.some(({ kind }) => kind === 'watch') && !materials.some(({ kind }) => kind === 'video'),
      'bonus',
      '看视频能加分，可各关都没有视频。',
    ),
    ...warnIf(
      granted(rules).some(({ kind, inAll }) => kind === 'read' && inAll === null),
      'bonus',
      '读文章的加分没有总数，读得越多分越高，会盖过答题的成绩。',
    ),
  ]
}

function checkRule({ kind, points, perDay, inAll, atLeastPercent }: BonusRule, path: string): Finding[] {
  const name = `“${bonusWords[kind]}”的加分`
  return [
    ...refuseIf(!isPoints(points), `${path}.points`, `${name}要大于 0，最多两位小数。`),
    ...refuseIf(!isCount(perDay), `${path}.perDay`, `${name}每天的次数要是 1 或更大的整数。`),
    ...refuseIf(inAll !== null && !isCount(inAll), `${path}.inAll`, `${name}的总次数要是 1 或更大的整数。`),
    ...refuseIf(
      inAll !== null && perDay > inAll,
      `${path}`,
      `${name}每天最多 ${perDay} 次，总共却最多 ${inAll} 次。`,
    ),
    ...refuseIf(
      kind === 'accuracy' && (atLeastPercent === undefined || !isPercent(atLeastPercent)),
      `${path}.atLeastPercent`,
      `${name}要写明答对百分之多少才有，在 1 到 100 之间。`,
    ),
    ...warnIf(
      kind !== 'accuracy' && atLeastPercent !== undefined,
      `${path}.atLeastPercent`,
      `${name}和答对多少无关，写的百分比用不上。`,
    ),
  ]
}
