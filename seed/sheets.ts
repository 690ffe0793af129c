import { beijingDay } from '../domain/time'
import type { RuleSheet } from '../domain/rule-sheet'
import { federation } from '../config/federation'

const day = 24 * 3600_000

/** `2026-11-28T09:00:00+08:00` on the Beijing day so many days after `now`. */
const on = (now: number, days: number, hour: string): string =>
  `${beijingDay(now + days * day)}T${hour}:00+08:00`

const common = {
  organiser: federation.name,
  shuffle: { questions: true, options: true },
  counts: 'best',
  multiple: 'all-or-nothing',
  names: 'masked',
  onePerson: 'first',
} as const

/** What every invented contest asks, and that it is deleted half a year later. */
const asking = (now: number): Pick<RuleSheet, 'asks' | 'keepUntil'> => ({
  asks: [
    { field: 'name', required: true, why: '登记成绩和发奖' },
    { field: 'unit', required: true, why: '计入单位的成绩' },
    { field: 'phone', required: false, why: '核对会员身份、发奖时联系' },
  ],
  keepUntil: on(now, 180, '00:00'),
})

/** Rule sheet 3, open since yesterday: 90 or more enters the lottery, the top 100 are published, no shared places. */
export const openSheet = (now: number): RuleSheet => ({
  ...common,
  ...asking(now),
  title: '工会法律知识竞赛',
  window: { opens: on(now, -1, '09:00'), closes: on(now, 13, '18:00') },
  draw: [
    { type: 'single', count: 10, points: 5 },
    { type: 'multiple', count: 5, points: 5 },
    { type: 'true-false', count: 5, points: 5 },
  ],
  paper: { seconds: 900, graceSeconds: 15, atExpiry: 'saved-count' },
  tries: { perDay: 3, inAll: null },
  show: { score: 'at-once', answers: 'after-close', explanations: 'after-close' },
  board: { top: 100, ties: ['less-time', 'earlier-finish'], shared: false },
  awards: [{ kind: 'lottery', atLeast: 90, name: '幸运奖' }],
})

/** Rule sheet 3 again, over for two months: the contest in which the whole district took part. */
export const districtSheet = (now: number): RuleSheet => ({
  ...openSheet(now),
  title: '全区职工知识竞赛',
  window: { opens: on(now, -76, '09:00'), closes: on(now, -62, '18:00') },
})

/** Over for three weeks; members of the same score and the same seconds share a place. */
export const autumnSheet = (now: number): RuleSheet => ({
  ...common,
  ...asking(now),
  title: '金秋职工普法答题',
  window: { opens: on(now, -35, '09:00'), closes: on(now, -21, '18:00') },
  draw: [
    { type: 'single', count: 6, points: 10 },
    { type: 'multiple', count: 2, points: 10 },
    { type: 'true-false', count: 2, points: 10 },
  ],
  paper: { seconds: 600, graceSeconds: 15, atExpiry: 'saved-count' },
  tries: { perDay: 2, inAll: 4 },
  show: { score: 'at-once', answers: 'after-close', explanations: 'after-close' },
  board: { top: 100, ties: ['less-time'], shared: true },
  awards: [
    { kind: 'places', from: 1, to: 10, name: '普法能手' },
    { kind: 'places', from: 11, to: 50, name: '优秀奖' },
  ],
})

/** Opens in two minutes, for three days; one try, and the review at once. */
export const minutesSheet = (now: number): RuleSheet => ({
  ...common,
  ...asking(now),
  title: '安全生产三分钟',
  window: { opens: new Date(now + 120_000).toISOString(), closes: on(now, 3, '18:00') },
  draw: [
    { type: 'single', count: 6, points: 10 },
    { type: 'true-false', count: 4, points: 10 },
  ],
  paper: { seconds: 180, graceSeconds: 15, atExpiry: 'saved-count' },
  tries: { perDay: null, inAll: 1 },
  show: { score: 'at-once', answers: 'at-once', explanations: 'at-once' },
  board: { top: 100, ties: ['less-time', 'earlier-finish'], shared: false },
  awards: [],
})
