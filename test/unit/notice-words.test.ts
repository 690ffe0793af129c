import type { GatePlan } from '../../domain/gates'
import { printNotice } from '../../domain/notice'
import type { RuleSheet } from '../../domain/rule-sheet'
import { ruleSheets } from '../support/rule-sheets'
import { sheet3 } from '../support/rule-sheets/sheet-3'

const { window, paper, show } = sheet3
const gates: GatePlan = {
  gates: [
    { name: '一' },
    { name: '二', draw: [{ type: 'true-false', count: 4, points: 2, difficulty: 1 }] },
    { name: '三' },
  ],
  opening: 'one-a-day',
  missed: 'lost',
  order: 'in-turn',
  passPercent: 80,
  triesEach: 2,
  worth: { points: 5 },
}
const board = sheet3.board
const multiples = (['half-when-short', 'each-right', 'each-right-less-wrong'] as const).map((multiple) => ({
  multiple,
}))
const counts = (['last', 'first', 'mean', 'sum', 'sum-of-daily-best'] as const).map((each) => ({
  counts: each,
}))
const blanks = [{ type: 'blanks' as const, count: 5, points: 2, category: '劳动法/工作时间', tag: '今年' }]

const changes: Partial<RuleSheet>[] = [
  { window: { ...window, hours: { from: '09:00', to: '21:30' } } },
  {
    window: { ...window, closes: '2022-12-12T00:00:00+08:00', daysOff: ['2022-12-01'], weekdaysOff: [6, 0] },
  },
  { who: { units: ['desheng', 'niujie'], verified: true } },
  { gates },
  {
    gates: { ...gates, opening: 'together', triesEach: null, worth: 'marks' },
    tries: { perDay: 2, inAll: 20 },
  },
  { draw: blanks },
  { draw: blanks, blanks: 'each' },
  { paper: { ...paper, perQuestion: 45, atExpiry: 'nothing-counts' } },
  { tries: { perDay: null, inAll: 5, minutesBetween: 30 } },
  ...counts,
  ...multiples,
  {
    bonus: [
      { kind: 'read', points: 0.5, perDay: 2, inAll: 10 },
      { kind: 'watch', points: 1, perDay: 3, inAll: null },
      { kind: 'accuracy', points: 2, perDay: 1, inAll: null, atLeastPercent: 90 },
    ],
    window: { ...window, weekdaysOff: [0] },
  },
  { bonus: [{ kind: 'share', points: 3, perDay: 1, inAll: null }] },
  { show: { ...show, score: 'after-close' } },
  { show: { ...show, score: 'never' } },
  { board: { ...board, ties: [], shared: true } },
  {
    high: 95,
    units: [
      {
        level: 'enterprise',
        order: 'mean',
        minMembers: 5,
        ties: ['time', 'members'],
        shared: false,
        top: 30,
      },
      { level: 'team', order: 'coverage', minMembers: 0, ties: ['highs'], shared: true, top: 20 },
    ],
  },
  {
    board: { ...board, shared: true },
    awards: [
      { kind: 'places', from: 1, to: 1, name: '一等奖' },
      { kind: 'places', from: 2, to: 5, atLeast: 60, name: '二等奖' },
      { kind: 'lottery', atLeast: 60, winners: 200, name: '幸运奖' },
      { kind: 'share', board: 'street', percent: 20, of: 'all', name: '组织奖' },
    ],
  },
  { onePerson: 'each', names: 'full', asks: [] },
  { onePerson: 'best' },
]

const linesOf = (sheet: RuleSheet) =>
  printNotice(sheet, (id) => ({ desheng: '德胜街道', niujie: '牛街街道' })[id] ?? '一分队').map(
    ({ label, text }) => `【${label}】${text}`,
  )

test.each(changes)('the notice of sheet 3 with %j differs in what was changed, and only in that', (more) => {
  const usual = new Set(linesOf(sheet3))
  expect(
    linesOf({ ...sheet3, ...more })
      .filter((line) => !usual.has(line))
      .join('\n'),
  ).toMatchSnapshot()
})

test('no notice has a double mark, a stray blank or a word of ours', () => {
  for (const sheet of [...Object.values(ruleSheets), ...changes.map((more) => ({ ...sheet3, ...more }))])
    for (const line of linesOf(sheet)) {
      expect(line).not.toMatch(/[。；，：]{2}|undefined|NaN|null|\[object| {2}|[，。；] |-/)
    }
})
