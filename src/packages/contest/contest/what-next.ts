import type { ContestPage } from '../../../../contract/member/contest'
import { phaseAt } from '../../../contest-words'
import type { BegunAttempt } from '../../../open-attempts'
import { left, moment } from '../../../time'
import { againWords } from '../parts/gate-words'
import type { Next } from './next'
import { nextGate } from './next-gate'

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
  const { start, map } = page
  if (!start.may && (start.at === null || now < start.at)) return whyNot(start, now)
  if (map) return nextGate(map, now)
  const words = start.may ? startWords(start.leftToday, start.leftInAll) : startWords(page.triesPerDay, null)
  return { to: 'start', text: words }
}

/** After a paper of a gate: that gate again while it isn't lit and may be played, else what comes next. */
export function nextAfter(page: ContestPage, gate: number | null, now: number): Next {
  const next = whatNext(page, null, now)
  const own = gate === null ? undefined : page.map?.[gate]
  if (next.to !== 'start' || !own || own.lit || own.state !== 'open') return next
  return { to: 'start', gate: own.gate, text: againWords(own) }
}

type No = Extract<ContestPage['start'], { may: false }>

function whyNot({ why, at }: No, now: number): Next {
  const when = at === null ? null : moment(at, now)
  switch (why) {
    case 'not_invited':
      return { to: 'profile', text: '看我的信息', note: '这场竞赛只请部分单位参加，您的单位不在其中。' }
    case 'verified_only':
      return { to: 'profile', text: '去核对身份', note: '这场竞赛请核对过身份的会员参加。' }
    case 'outside_hours':
      return when === null
        ? { to: 'board', text: '没有答题的时间了，看榜单' }
        : { to: 'wait', text: `${when} 可以答题`, until: at }
    case 'wait_between':
      return when === null
        ? { to: 'board', text: '没有答题的时间了，看榜单' }
        : { to: 'wait', text: `${when} 可以再答`, until: at }
    case 'no_tries_today': {
      if (when === null) return { to: 'board', text: '今天的次数用完了，看榜单' }
      const back = when.startsWith('明天') ? '明天' : `${when} `
      return { to: 'wait', text: `今天的次数用完了，${back}再来`, until: at }
    }
    case 'no_tries_left':
      return { to: 'board', text: '次数用完了，看榜单' }
    default:
      return { to: 'board', text: '看榜单' }
  }
}

/** `开始答题 · 今天还有 2 次`; where fewer are left in all than today, those are what counts. */
export function startWords(leftToday: number | null, leftInAll: number | null): string {
  if (leftToday !== null && (leftInAll === null || leftToday <= leftInAll)) {
    return `开始答题 · 今天还有 ${String(leftToday)} 次`
  }
  return leftInAll === null ? '开始答题' : `开始答题 · 还有 ${String(leftInAll)} 次`
}
