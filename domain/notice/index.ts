import type { RuleSheet } from '../rule-sheet'
import { printAsks } from './asks'
import { printAwards } from './awards'
import { printBonus } from './bonus'
import { printGates } from './gates'
import { printPublished } from './order'
import { printMarks, printPaper } from './paper'
import { printShowing } from './showing'
import { printTime, printWindow } from './times'
import { printTries } from './tries'
import { printUnits } from './units'
import { printWho } from './who'

export { printOrder } from './order'

export interface NoticeLine {
  label: string
  text: string
}

const onePersonWords = {
  first: '同一位会员用几个微信参加的，只有先开始的那个算数。',
  best: '同一位会员用几个微信参加的，竞赛结束定名次时，只算成绩最好的那个。',
  each: null,
} satisfies Record<RuleSheet['onePerson'], string | null>

/**
 * The sheet as the public notice says it: exactly what the engine will do, in words that a hurried person understands.
 * `unitName` names the units that a sheet invites; without it the notice says only that some are named.
 */
export function printNotice(sheet: RuleSheet, unitName?: (id: string) => string): NoticeLine[] {
  const lines: [label: string, text: string | null][] = [
    ['时间', printWindow(sheet)],
    ['参加', printWho(sheet, unitName)],
    ['关卡', printGates(sheet)],
    ['试题', printPaper(sheet)],
    ['限时', printTime(sheet)],
    ['次数', printTries(sheet)],
    ['计分', printMarks(sheet)],
    ['加分', printBonus(sheet)],
    ['名次', printPublished(sheet)],
    ['单位榜', printUnits(sheet)],
    ['公布', printShowing(sheet)],
    ['奖励', printAwards(sheet)],
    ['一人一号', onePersonWords[sheet.onePerson]],
    ['个人信息', printAsks(sheet)],
  ]
  return lines.flatMap(([label, text]) => (text === null ? [] : [{ label, text }]))
}
