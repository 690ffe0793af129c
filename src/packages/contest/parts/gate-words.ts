import type { GateOnMap } from '../../../../contract/member/contest'
import { beijingDay } from '../../../../domain/time'
import { calendarDay, dotted, moment } from '../../../time'

/** `第 3 关 · 劳动合同`; a gate that is called just that is not said twice. */
export function gateName({ index, name }: { index: number; name: string }): string {
  const number = gateNumber(index)
  return name.replace(/\s/g, '') === number.replace(/\s/g, '') ? number : `${number} · ${name}`
}

/** `第 3 关`. */
export const gateNumber = (index: number): string => `第 ${String(index + 1)} 关`

/** Under a point of the map, in three characters or a date: a point says where it stands, not by its colour alone. */
export function pointWords({ state, lit, opensAt, best }: GateOnMap, now: number): string {
  if (lit) return '已点亮'
  if (state === 'waiting') return shortDay(opensAt, now)
  if (state === 'open') return isToday(opensAt, now) ? '今天' : best === null ? '可以闯' : '再试试'
  return { missed: '已错过', locked: '没解锁', done: '没点亮' }[state]
}

/** The same in a sentence. */
export function stateSentence({ state, lit, opensAt }: GateOnMap, now: number): string {
  if (lit) return '这一关已经点亮。'
  switch (state) {
    case 'open':
      return '这一关还没有点亮。'
    case 'waiting':
      return `这一关 ${moment(opensAt, now)} 开放。`
    case 'missed':
      return '这一关的日子已经过了。'
    case 'locked':
      return '先点亮前面的一关，就能来这里。'
    case 'done':
      return '这一关的次数用完了，没有点亮。'
  }
}

/** `10 题 · 满分 100 分 · 还有 2 次`. */
export function factWords({ questions, fullMarks, best, triesLeft }: GateOnMap): string {
  return dotted(
    `${String(questions)} 题`,
    `满分 ${String(fullMarks)} 分`,
    best === null ? '' : `最好 ${String(best)} 分`,
    triesLeft === null || triesLeft === 0 ? '' : `还有 ${String(triesLeft)} 次`,
  )
}

/** `再来一次 · 还有 2 次`. */
export const againWords = ({ triesLeft }: GateOnMap): string =>
  triesLeft === null ? '再来一次' : `再来一次 · 还有 ${String(triesLeft)} 次`

const isToday = (ms: number, now: number): boolean => beijingDay(ms) === beijingDay(now)

/** `明天`, `12/3`, and on the day itself the hour. */
function shortDay(ms: number, now: number): string {
  const [day = '', clock = ''] = moment(ms, now).split(' ')
  if (isToday(ms, now)) return clock
  return day === calendarDay(ms, now) ? beijingDay(ms).slice(5).split('-').map(Number).join('/') : day
}
