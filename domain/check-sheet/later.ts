import type { RuleSheet } from '../rule-sheet'
import { warnIf, type Finding } from './finding'

/** What a sheet can state and this engine does not do. */
export const canPlay = (sheet: RuleSheet): Finding[] => [
  ...warnIf(
    (sheet.bonus ?? []).some(({ kind }) => kind === 'share'),
    'bonus',
    '微信不允许用分数或奖品鼓励转发，带这一条的小程序审核通不过。转发不会加分，公告里也会这样写。',
  ),
]
