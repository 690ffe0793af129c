import type { ContestCard, ContestPhase } from '../contract/member/contest'
import { left, moment, span } from './time'

type Hours = Pick<ContestCard, 'opensAt' | 'closesAt'>

/** The phase at this hour: a list that was asked for before the opening still turns open in time. */
export function phaseAt({ opensAt, closesAt }: Hours, now: number): ContestPhase {
  if (now < opensAt) return 'upcoming'
  return now < closesAt ? 'open' : 'closed'
}

/** `进行中 · 还剩 2 天`, `明天 9:00 开始`, `已结束`. */
export function stateWords(hours: Hours, now: number): string {
  const phase = phaseAt(hours, now)
  if (phase === 'upcoming') return `${moment(hours.opensAt, now)} 开始`
  return phase === 'open' ? `进行中 · ${left(hours.closesAt - now)}` : '已结束'
}

/** `20 题 · 15 分钟 · 每天 3 次`. */
export function askWords({ questions, paperSeconds, triesPerDay, triesInAll }: ContestCard): string {
  const tries = [
    triesPerDay === null ? '' : `每天 ${String(triesPerDay)} 次`,
    triesInAll === null ? '' : `共 ${String(triesInAll)} 次`,
  ].filter(Boolean)
  return [`${String(questions)} 题`, limit(paperSeconds), ...(tries.length > 0 ? tries : ['次数不限'])].join(
    ' · ',
  )
}

/** `15 分钟`, `1 分 30 秒`. */
export const limit = (seconds: number): string =>
  seconds % 60 === 0 ? `${String(seconds / 60)} 分钟` : span(seconds * 1000)
