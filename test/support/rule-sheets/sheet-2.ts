import type { RuleSheet } from '../../../domain/rule-sheet'

/**
 * 全总 2025: the map. Ours where the notice is silent: 5 single choices of 2 points each light a point at 60 %, a day that was
 * missed can be made up, tries are free, the marks of all points are added up.
 */
export const sheet2: RuleSheet = {
  title: '职工知识地图',
  organiser: '总工会',
  window: { opens: '2025-06-23T00:00:00+08:00', closes: '2025-07-24T00:00:00+08:00' },
  draw: [{ type: 'single', count: 5, points: 2 }],
  shuffle: { questions: true, options: true },
  paper: { seconds: 300, graceSeconds: 15, atExpiry: 'saved-count' },
  tries: { perDay: null, inAll: null },
  gates: {
    gates: Array.from({ length: 31 }, (_, at) => ({ name: `第 ${at + 1} 站` })),
    opening: 'one-a-day',
    missed: 'can-be-made-up',
    order: 'any',
    passPercent: 60,
    triesEach: null,
    worth: 'marks',
  },
  counts: 'best',
  multiple: 'all-or-nothing',
  show: { score: 'at-once', answers: 'after-close', explanations: 'after-close' },
  board: { top: 100, ties: ['less-time', 'earlier-finish'], shared: false },
  awards: [{ kind: 'all-lit', name: '电子证书' }],
  asks: [
    { field: 'name', required: true, why: '写在电子证书上' },
    { field: 'unit', required: true, why: '计入单位的成绩' },
  ],
  keepUntil: '2026-01-31T00:00:00+08:00',
  names: 'masked',
  onePerson: 'first',
}

const { gates: _, ...withoutMap } = sheet2

/**
 * 全总 2025: the final, a contest of its own. Ours where the notice is silent: the teams that entered are three teams of the
 * roster, named by the sheet; every member has one paper of 20 questions on one morning.
 */
export const sheet2Final: RuleSheet = {
  ...withoutMap,
  title: '职工知识地图决赛',
  window: { opens: '2025-08-08T09:00:00+08:00', closes: '2025-08-08T11:00:00+08:00' },
  who: { units: ['team-1', 'team-2', 'team-3'] },
  draw: [{ type: 'single', count: 20, points: 5 }],
  paper: { seconds: 1200, graceSeconds: 15, atExpiry: 'saved-count' },
  tries: { perDay: null, inAll: 1 },
  board: { top: 100, ties: ['less-time'], shared: true },
  units: [{ level: 'team', order: 'mean', minMembers: 3, ties: ['time'], shared: true, top: 100 }],
  asks: [
    { field: 'name', required: true, why: '核对参赛队员' },
    { field: 'unit', required: true, why: '计入班组的成绩' },
  ],
  awards: [{ kind: 'places', board: 'team', from: 1, to: 3, name: '团体奖' }],
}
