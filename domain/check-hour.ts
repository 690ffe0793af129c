import { refuseIf, warnIf, type Finding } from './check-sheet/finding'
import { closesAt, opensAt, type RuleSheet } from './rule-sheet'

/** What speaks against publishing a sheet at this hour; `checkSheet` finds nothing to refuse in it. */
export const checkHour = (sheet: RuleSheet, now: number): Finding[] => [
  ...refuseIf(closesAt(sheet) <= now, 'window.closes', '结束时间已经过去了。'),
  ...warnIf(
    opensAt(sheet) <= now && closesAt(sheet) > now,
    'window.opens',
    '开始时间已经到了：一发布，会员马上就能答题。',
  ),
]
