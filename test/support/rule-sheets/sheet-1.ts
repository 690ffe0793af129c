import type { RuleSheet } from '../../../domain/rule-sheet'

/**
 * 北京市直机关 2025. Ours where the notice is silent: single choice of 1 point a question, the best paper counts; the weights
 * 40, 40, 20; 30 papers a member are the whole of activity; 高分奖励 is the number of members who reached 9 points in one
 * paper; a member's own place goes by less time, and is shared; what is asked, and until when it is kept.
 */
export const sheet1: RuleSheet = {
  title: '市直机关知识竞赛',
  organiser: '市直机关工会工作委员会',
  window: { opens: '2025-08-01T09:00:00+08:00', closes: '2025-08-31T21:00:00+08:00' },
  draw: [{ type: 'single', count: 10, points: 1 }],
  shuffle: { questions: true, options: true },
  paper: { seconds: 600, graceSeconds: 15, atExpiry: 'saved-count' },
  tries: { perDay: 3, inAll: null },
  counts: 'best',
  multiple: 'all-or-nothing',
  show: { score: 'at-once', answers: 'after-close', explanations: 'after-close' },
  board: { top: 100, ties: ['less-time'], shared: true },
  units: [
    {
      level: 'street',
      order: 'composite',
      weights: { coverage: 40, marks: 40, activity: 20 },
      fullActivity: 30,
      minMembers: 1,
      ties: ['coverage', 'highs', 'papers'],
      shared: true,
      top: 100,
    },
  ],
  high: 9,
  awards: [
    { kind: 'places', board: 'street', from: 1, to: 8, name: '最佳组织奖（进入决赛）' },
    { kind: 'share', board: 'street', percent: 40, of: 'rest', within: 60, name: '优秀组织奖' },
  ],
  asks: [
    { field: 'name', required: true, why: '登记成绩' },
    { field: 'unit', required: true, why: '计入单位的成绩' },
  ],
  keepUntil: '2026-03-01T00:00:00+08:00',
  names: 'masked',
  onePerson: 'first',
}
