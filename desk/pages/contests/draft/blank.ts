import { federation } from '../../../../config/federation'
import type { RuleSheet } from '../../../../domain/rule-sheet'

/** What a new draft begins with: what most contests do. Name, times and questions are the organiser's. */
export const blankSheet: Partial<RuleSheet> = {
  organiser: federation.name,
  draw: [{ type: 'single', count: 10, points: 10 }],
  shuffle: { questions: true, options: true },
  paper: { seconds: 600, graceSeconds: 15, atExpiry: 'saved-count' },
  tries: { perDay: 1, inAll: null },
  counts: 'best',
  multiple: 'all-or-nothing',
  show: { score: 'at-once', answers: 'after-close', explanations: 'after-close' },
  board: { top: 100, ties: ['less-time'], shared: true },
  awards: [],
  asks: [
    { field: 'name', required: true, why: '登记成绩' },
    { field: 'unit', required: true, why: '计入单位的成绩' },
  ],
  names: 'masked',
  onePerson: 'first',
}
