import type { RuleSheet } from '../../domain/rule-sheet'
import { minutesSheet } from '../../seed/sheets'
import { plantArticle } from '../support/articles'
import { publish as publishOverPool, type District } from '../support/district'
import { sheet5 } from '../support/rule-sheets/sheet-5'
import { day, hour } from './odd-contests'

const window = (from: number, to: number) => ({
  opens: new Date(hour + from * day).toISOString(),
  closes: new Date(hour + to * day).toISOString(),
})

const base: RuleSheet = {
  ...minutesSheet(hour),
  draw: [{ type: 'single', count: 3, points: 10 }],
  tries: { perDay: null, inAll: null },
  window: window(-2, 20),
  paper: { seconds: 600, graceSeconds: 15, atExpiry: 'saved-count' },
  show: { score: 'at-once', answers: 'at-once', explanations: 'at-once' },
}

const names = [
  '工会章程',
  '劳动合同',
  '工资支付',
  '工作时间',
  '休息休假',
  '职业病防治',
  '女职工保护',
  '工伤保险',
  '劳动争议',
  '集体协商',
]

const materials = [
  { kind: 'article' as const, title: '工会会员的权利和义务，一张图看明白', ref: 'joining' },
  { kind: 'video' as const, title: '十分钟了解《中国工会章程》', ref: 'video', seconds: 620 },
]

const gates = (count: number): NonNullable<RuleSheet['gates']> => ({
  gates: Array.from({ length: count }, (_, at) => ({ name: names[at % names.length] ?? '', materials })),
  opening: 'together',
  missed: 'can-be-made-up',
  order: 'in-turn',
  passPercent: 60,
  triesEach: 3,
  worth: 'marks',
})

const bonus: RuleSheet['bonus'] = [
  { kind: 'sign-in', points: 1, perDay: 1, inAll: 20 },
  { kind: 'visit', points: 2, perDay: 1, inAll: null },
  { kind: 'read', points: 1, perDay: 3, inAll: null },
  { kind: 'accuracy', points: 5, perDay: 1, inAll: null, atLeastPercent: 80 },
]

/** Contests with gates, bonuses, blanks and a time for each question. */
const playContests: Record<string, Partial<RuleSheet>> = {
  'gates-31': {
    title: '三十一天学劳动法闯关答题',
    gates: { ...gates(31), opening: 'one-a-day', missed: 'lost', order: 'any' },
    window: window(-4, 28),
    bonus,
  },
  'gates-10': { title: '十关学工会知识', gates: gates(10) },
  'gates-1': { title: '一关过', gates: gates(1) },
  signing: { title: '天天签到学安全', bonus },
  filling: { title: '工会知识填空赛', draw: [{ type: 'blanks', count: 4, points: 5 }] },
  quick: { title: '限时快答', paper: { ...base.paper, perQuestion: 20 } },
  evening: { title: '每晚一答', window: { ...window(-2, 9), hours: { from: '18:00', to: '21:00' } } },
  'asks-all': { title: '女职工法律知识闯关', asks: sheet5.asks },
  checked: {
    title: '持证会员专场',
    who: { verified: true },
    asks: sheet5.asks.filter(({ field }) => field !== 'sex' && field !== 'region'),
  },
}

export async function plantPlayContests(district: District): Promise<void> {
  const html = '<p>会员有选举权、被选举权和表决权。</p><p>会员享有工会举办的各项服务。</p>'
  for (const [id, title] of [
    ['joining', '工会会员的权利和义务'],
    ['answers', '工会怎样帮助职工'],
  ] as const)
    await plantArticle(district.store, id, { title, html, publishedAt: hour - 3600_000, cover: '' })
  for (const [id, sheet] of Object.entries(playContests))
    await publishOverPool(district, id, { ...base, ...sheet })
}
