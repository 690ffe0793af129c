import { publishContest } from '../../cloudfunctions/referee/publish'
import type { RuleSheet } from '../../domain/rule-sheet'
import { poolId } from '../../seed/bank'
import { minutesSheet, openSheet } from '../../seed/sheets'
import type { District } from '../support/district'

/** A Thursday morning in Beijing: every screen is seen then. */
export const hour = Date.parse('2026-11-26T10:30:00+08:00')
export const day = 86_400_000

const window = (from: number, to: number) => ({
  opens: new Date(hour + from * day).toISOString(),
  closes: new Date(hour + to * day).toISOString(),
})
const small: RuleSheet = {
  ...minutesSheet(hour),
  paper: { seconds: 600, graceSeconds: 15, atExpiry: 'saved-count' },
}

/** Contests whose sheets lead to what the seeded district never shows. */
export const oddContests: Record<string, RuleSheet> = {
  long: {
    ...openSheet(hour),
    title: '2026年西城区职工学习新修订《中华人民共和国工会法》知识竞赛暨“安康杯”安全生产法律法规专项答题活动',
    organiser: '西城区总工会、西城区人力资源和社会保障局、西城区应急管理局',
    draw: [
      { type: 'single', count: 20, points: 2 },
      { type: 'multiple', count: 15, points: 2 },
      { type: 'true-false', count: 15, points: 2 },
    ],
    paper: { seconds: 5400, graceSeconds: 15, atExpiry: 'saved-count' },
    awards: [
      { kind: 'places', from: 1, to: 3, name: '一等奖，奖品为定制工具包一套' },
      { kind: 'places', from: 4, to: 20, name: '二等奖' },
      { kind: 'lottery', atLeast: 80, name: '幸运奖' },
    ],
  },
  free: { ...small, title: '每日一练', window: window(-3, 9), tries: { perDay: null, inAll: null } },
  once: { ...small, title: '消防安全十问', window: window(-2, 3), tries: { perDay: null, inAll: 1 } },
  today: { ...small, title: '女职工权益答题', window: window(-2, 1), tries: { perDay: 1, inAll: null } },
  hidden: {
    ...small,
    title: '班组安全员选拔答题',
    window: window(-1, 6),
    show: { score: 'after-close', answers: 'never', explanations: 'never' },
  },
  shared: {
    ...small,
    title: '街道趣味答题',
    window: window(-3, 7),
    board: { top: 100, ties: [], shared: true },
  },
  spring: { ...openSheet(hour), title: '新春职工普法答题', window: window(3, 20) },
  summer: { ...small, title: '高温天气劳动保护知识答题', window: window(30, 40) },
  began: { ...small, title: '劳动合同法答题', window: window(-4, 2) },
  refused: { ...small, title: '工伤保险知识答题', window: window(-5, 4) },
}

/** Publishes a contest over the real bank. */
export async function publish({ cloud, store }: District, id: string, sheet: RuleSheet): Promise<void> {
  const summary = '学一点身边的法律，答题就能参加抽奖。'
  await publishContest(store, { id, summary, sheet, poolId }, cloud.clock.now())
}
