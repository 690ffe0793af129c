import type { RuleSheet } from '../../../domain/rule-sheet'

/**
 * 迎冬奥 2022. Ours where the notice is silent: two weeks; ten minutes a paper; login, sign-in and share count once a day; a school is an
 * enterprise of the roster and a province a street; both go by the sum of their members' points.
 */
export const sheet6: RuleSheet = {
  title: '迎冬奥知识答题',
  organiser: '组委会',
  window: { opens: '2022-01-10T09:00:00+08:00', closes: '2022-01-24T21:00:00+08:00' },
  draw: [{ type: 'single', count: 10, points: 1 }],
  shuffle: { questions: true, options: true },
  paper: { seconds: 600, graceSeconds: 15, atExpiry: 'saved-count' },
  tries: { perDay: 1, inAll: null },
  counts: 'sum',
  multiple: 'all-or-nothing',
  bonus: [
    { kind: 'visit', points: 2, perDay: 1, inAll: null },
    { kind: 'sign-in', points: 1, perDay: 1, inAll: null },
    { kind: 'share', points: 3, perDay: 1, inAll: null },
  ],
  show: { score: 'at-once', answers: 'after-close', explanations: 'after-close' },
  board: { top: 600, ties: ['less-time', 'earlier-finish'], shared: false },
  units: [
    { level: 'enterprise', order: 'total', minMembers: 1, ties: ['members'], shared: true, top: 100 },
    { level: 'street', order: 'total', minMembers: 1, ties: ['members'], shared: true, top: 10 },
  ],
  awards: [
    { kind: 'places', from: 1, to: 600, name: '个人奖' },
    { kind: 'places', board: 'enterprise', from: 1, to: 100, name: '优秀组织学校' },
    { kind: 'places', board: 'street', from: 1, to: 10, name: '优秀组织省份' },
  ],
  asks: [
    { field: 'name', required: true, why: '登记成绩和发奖' },
    { field: 'unit', required: true, why: '计入学校和省份的成绩' },
  ],
  keepUntil: '2022-08-31T00:00:00+08:00',
  names: 'masked',
  onePerson: 'first',
}
