import type { ContestPage } from '../../contract/member/contest'
import { at } from './sheets'

/** A contest's page as the cloud gives it, at its first day. */
export const contestPage = (change: Partial<ContestPage> = {}): ContestPage => ({
  id: 'c',
  title: '知识竞赛',
  summary: '',
  phase: 'open',
  opensAt: at('11-28T09:00'),
  closesAt: at('12-11T18:00'),
  questions: 20,
  fullMarks: 100,
  paperSeconds: 900,
  triesPerDay: 3,
  triesInAll: null,
  myScore: null,
  attemptOpen: false,
  organiser: '总工会',
  rules: [],
  asks: [],
  keepUntil: 0,
  myMs: null,
  reminded: false,
  triesUsedToday: 0,
  triesUsedInAll: 0,
  openAttempt: null,
  start: { may: true, leftToday: 2, leftInAll: null },
  ...change,
})
