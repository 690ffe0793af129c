import type { ContestPage } from '../../../../contract/member/contest'
import { phaseAt } from '../../../contest-words'
import type { BegunAttempt } from '../../../open-attempts'
import { left, moment } from '../../../time'

/** What the one button at the foot does and says. `wait` does nothing until its hour, if that is known. */
export type Next =
  | { to: 'paper' | 'result'; attemptId: string; text: string }
  | { to: 'start'; text: string }
  | { to: 'board'; text: string }
  | { to: 'wait'; text: string; until: number | null }

/** What a member may do with a contest at this hour. `begun`: a paper that lies open on this phone. */
export function whatNext(page: ContestPage, begun: BegunAttempt | null, now: number): Next {
  const attempt = page.openAttempt ?? begun
  if (attempt) {
    const { attemptId, deadline } = attempt
    return now < deadline
      ? { to: 'paper', attemptId, text: `继续答题 · ${left(deadline - now)}` }
      : { to: 'result', attemptId, text: '时间到了，看成绩' }
  }
  const phase = phaseAt(page, now)
  if (phase === 'closed') return { to: 'board', text: '已结束，看榜单' }
  if (phase === 'upcoming') {
    return { to: 'wait', text: `${moment(page.opensAt, now)} 开始`, until: page.opensAt }
  }
  const { start } = page
  if (start.may) return { to: 'start', text: startWords(start.leftToday, start.leftInAll) }
  if (start.at !== null && now >= start.at) return { to: 'start', text: startWords(page.triesPerDay, null) }
  if (start.why === 'no_tries_left') return { to: 'board', text: '次数用完了，看榜单' }
  return start.at === null
    ? { to: 'board', text: '今天的次数用完了，看榜单' }
    : { to: 'wait', text: '今天的次数用完了，明天再来', until: start.at }
}

/** `开始答题 · 今天还有 2 次`; where fewer are left in all than today, those are what counts. */
export function startWords(leftToday: number | null, leftInAll: number | null): string {
  if (leftToday !== null && (leftInAll === null || leftToday <= leftInAll)) {
    return `开始答题 · 今天还有 ${String(leftToday)} 次`
  }
  return leftInAll === null ? '开始答题' : `开始答题 · 还有 ${String(leftInAll)} 次`
}
