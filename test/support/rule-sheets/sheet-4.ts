import type { RuleSheet } from '../../../domain/rule-sheet'

/**
 * 厦门灯谜. Ours where the notice is silent: 10 riddles a paper, each filled in and worth 1 point; 2 points more for a paper with
 * at least 80 % right; 3 papers a day, all added up; who reaches the points sooner stands before.
 */
export const sheet4: RuleSheet = {
  title: '职工灯谜会',
  organiser: '总工会',
  window: { opens: '2024-02-10T09:00:00+08:00', closes: '2024-02-24T21:00:00+08:00' },
  who: { verified: true },
  draw: [{ type: 'blanks', count: 10, points: 1 }],
  shuffle: { questions: true, options: true },
  paper: { seconds: 600, graceSeconds: 15, atExpiry: 'saved-count' },
  tries: { perDay: 3, inAll: null },
  counts: 'sum',
  multiple: 'all-or-nothing',
  bonus: [{ kind: 'accuracy', points: 2, perDay: 3, inAll: null, atLeastPercent: 80 }],
  show: { score: 'at-once', answers: 'after-close', explanations: 'after-close' },
  board: { top: 500, ties: ['earlier-finish'], shared: false },
  awards: [{ kind: 'places', from: 1, to: 500, atLeast: 150, name: '奖金，发到工会会员卡' }],
  asks: [
    { field: 'name', required: true, why: '核对会员身份' },
    { field: 'unit', required: true, why: '核对会员身份' },
    { field: 'phone', required: true, why: '核对会员身份、发奖时联系' },
  ],
  keepUntil: '2024-08-31T00:00:00+08:00',
  names: 'masked',
  onePerson: 'first',
}
