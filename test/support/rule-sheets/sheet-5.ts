import type { RuleSheet } from '../../../domain/rule-sheet'

const gate = (name: string, at: number) => ({
  name,
  materials: [1, 2].map((part) => ({
    kind: 'video' as const,
    title: `${name}（${part}）`,
    ref: `gate-${at + 1}-video-${part}`,
    seconds: 180,
  })),
})

/**
 * 女职工法律 2021. Ours where the notice is silent: single choice of 2 points a question, three minutes a gate, a missed gate can be
 * made up, tries are free, marks are added up, and signing in counts once a day.
 */
export const sheet5: RuleSheet = {
  title: '女职工法律知识闯关',
  organiser: '总工会女职工委员会',
  window: { opens: '2021-03-08T00:00:00+08:00', closes: '2021-03-18T00:00:00+08:00' },
  draw: [
    { type: 'single', count: 3, points: 2, bank: '全国题库' },
    { type: 'single', count: 2, points: 2, bank: '省级题库' },
  ],
  shuffle: { questions: true, options: true },
  paper: { seconds: 180, graceSeconds: 15, atExpiry: 'saved-count' },
  tries: { perDay: null, inAll: null },
  gates: {
    gates: [
      '平等就业',
      '劳动合同',
      '工资',
      '工时休假',
      '孕产期保护',
      '哺乳期保护',
      '职业安全',
      '社会保险',
      '预防性骚扰',
      '维权途径',
    ].map(gate),
    opening: 'one-a-day',
    missed: 'can-be-made-up',
    order: 'any',
    passPercent: 60,
    triesEach: null,
    worth: 'marks',
  },
  counts: 'best',
  multiple: 'all-or-nothing',
  bonus: [{ kind: 'sign-in', points: 1, perDay: 1, inAll: null }],
  show: { score: 'at-once', answers: 'after-close', explanations: 'after-close' },
  board: { top: 100, ties: ['less-time', 'earlier-finish'], shared: false },
  awards: [{ kind: 'all-lit', name: '闯关证书' }],
  asks: [
    { field: 'name', required: true, why: '登记成绩和发奖' },
    { field: 'sex', required: true, why: '统计参加情况' },
    { field: 'phone', required: true, why: '发奖时联系' },
    { field: 'region', required: true, why: '统计各地参加情况' },
    { field: 'unit', required: true, why: '统计单位参加情况' },
  ],
  keepUntil: '2021-09-30T00:00:00+08:00',
  names: 'masked',
  onePerson: 'first',
}
