import { closesAt, opensAt, type RuleSheet } from '../rule-sheet'
import { beijingDayStart, beijingMoment } from '../time'
import type { Window } from '../window'

/** When the contest runs, and at which hours and on which days of it a paper may begin. */
export function printWindow(sheet: RuleSheet): string {
  const { hours } = sheet.window
  const off = daysOff(sheet.window)
  const span = `${beijingMoment(opensAt(sheet))} 至 ${closing(closesAt(sheet))}`
  const parts = [
    ...(hours
      ? [`每天 ${clock(hours.from)} 至 ${clock(hours.to)} 可以开始答题，已经开始的可以接着答完`]
      : []),
    ...(off.length > 0 ? [`${off.join('、')}停答`] : []),
  ]
  return parts.length > 0 ? `${span}。${parts.join('；')}。` : span
}

/** A close at midnight is the end of the day before it: 24:00. */
function closing(ms: number): string {
  if (beijingDayStart(ms) !== ms) return beijingMoment(ms)
  return beijingMoment(ms - 1).replace(/日.*/, '日24:00')
}

const clock = (hour: string): string => hour.replace(/^0/, '')

const daysOff = ({ daysOff: days = [], weekdaysOff = [] }: Window): string[] => [
  ...weekdaysOff.map((day) => `每周${'日一二三四五六'[day] ?? ''}`),
  ...[...days].sort().map((day) => {
    const [, month, date] = day.split('-').map(Number)
    return `${month}月${date}日`
  }),
]

/** The time of a paper, and what becomes of one that was not handed in. */
export function printTime({ paper }: RuleSheet): string {
  const each =
    paper.perQuestion === undefined ? '' : `，每题 ${printSeconds(paper.perQuestion)}，到时自动进入下一题`
  const over =
    paper.atExpiry === 'saved-count' ? '到时未交卷的，按已保存的答案计分。' : '到时未交卷的，这次不得分。'
  return `每份试卷 ${printSeconds(paper.seconds)}${each}，最晚到竞赛结束。${over}`
}

function printSeconds(seconds: number): string {
  if (seconds < 60) return `${seconds} 秒`
  return seconds % 60 === 0 ? `${seconds / 60} 分钟` : `${Math.floor(seconds / 60)} 分 ${seconds % 60} 秒`
}
