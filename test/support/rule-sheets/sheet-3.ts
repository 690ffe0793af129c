import type { RuleSheet } from '../../../domain/rule-sheet'

/**
 * 内蒙古 2022: 90 or more in one try enters the lottery, the top 100 are published, no shared places. Ours where the notice is
 * silent: the paper, 15 minutes, three tries a day of which the best counts, less time and then the earlier finish among equal scores.
 */
export const sheet3: RuleSheet = {
  title: '工会知识竞赛',
  organiser: '总工会',
  window: { opens: '2022-11-28T09:00:00+08:00', closes: '2022-12-11T18:00:00+08:00' },
  draw: [
    { type: 'single', count: 10, points: 5 },
    { type: 'multiple', count: 5, points: 5 },
    { type: 'true-false', count: 5, points: 5 },
  ],
  shuffle: { questions: true, options: true },
  paper: { seconds: 900, graceSeconds: 15, atExpiry: 'saved-count' },
  tries: { perDay: 3, inAll: null },
  counts: 'best',
  multiple: 'all-or-nothing',
  show: { score: 'at-once', answers: 'after-close', explanations: 'after-close' },
  board: { top: 100, ties: ['less-time', 'earlier-finish'], shared: false },
  awards: [{ kind: 'lottery', atLeast: 90, name: '幸运奖' }],
  asks: [
    { field: 'name', required: true, why: '登记成绩和发奖' },
    { field: 'unit', required: true, why: '计入单位的成绩' },
    { field: 'phone', required: false, why: '核对会员身份、发奖时联系' },
  ],
  keepUntil: '2023-06-30T00:00:00+08:00',
  names: 'masked',
  onePerson: 'first',
}
