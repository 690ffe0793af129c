import { beijingDay } from '../domain/time'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** `今天 18:00`, `昨天 9:05`, `明天 9:00`, `11月28日 18:00`, with the year when it is another one. Beijing time. */
export function moment(ms: number, now: number): string {
  const at = new Date(ms + 8 * hour)
  const clock = `${String(at.getUTCHours())}:${two(at.getUTCMinutes())}`
  return `${named[daysApart(ms, now)] ?? calendarDay(ms, now)} ${clock}`
}

/** `刚刚`, `5 分钟前`, `3 小时前`, `昨天`, `3 天前`, then the day itself. */
export function ago(ms: number, now: number): string {
  const past = now - ms
  const days = -daysApart(ms, now)
  if (past < minute) return '刚刚'
  if (past < hour) return `${count(past, minute)} 分钟前`
  if (days <= 0) return `${count(past, hour)} 小时前`
  if (days === 1) return '昨天'
  return days <= 6 ? `${String(days)} 天前` : calendarDay(ms, now)
}

/** `还剩 2 天`, `还剩 3 小时`, `还剩 5 分钟`, `还剩不到 1 分钟`; whole units, never more than there is. */
export function left(ms: number): string {
  if (ms >= day) return `还剩 ${count(ms, day)} 天`
  if (ms >= hour) return `还剩 ${count(ms, hour)} 小时`
  return ms >= minute ? `还剩 ${count(ms, minute)} 分钟` : '还剩不到 1 分钟'
}

/** Small facts in one line, `要闻 · 3 小时前`; what is empty is left out, and no line begins with a dot. */
export const dotted = (...facts: string[]): string => facts.filter(Boolean).join('\u00a0· ')

/** `3 分 12 秒`, `45 秒`, `1 小时 2 分`. */
export function span(ms: number): string {
  const seconds = Math.round(ms / 1000)
  const minutes = Math.floor(seconds / 60)
  if (minutes >= 60) return `${String(Math.floor(minutes / 60))} 小时 ${String(minutes % 60)} 分`
  return minutes > 0 ? `${String(minutes)} 分 ${String(seconds % 60)} 秒` : `${String(seconds)} 秒`
}

/** `用时 3 分 12 秒`. */
export const took = (ms: number): string => `用时 ${span(ms)}`

/** `9:05`, `1:00:00`: what remains, rounded up so that it shows 0:00 only when nothing is left. */
export function countdown(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000))
  const hours = Math.floor(seconds / 3600)
  const minutes = Math.floor(seconds / 60) % 60
  const tail = two(seconds % 60)
  return hours > 0 ? `${String(hours)}:${two(minutes)}:${tail}` : `${String(minutes)}:${tail}`
}

/** `11月28日`, with the year when it is another one. */
export function calendarDay(ms: number, now: number): string {
  const [year = '', month = '', date = ''] = beijingDay(ms).split('-')
  const short = `${String(Number(month))}月${String(Number(date))}日`
  return beijingDay(now).startsWith(year) ? short : `${year}年${short}`
}

const named: Partial<Record<number, string>> = { [-2]: '前天', [-1]: '昨天', 0: '今天', 1: '明天', 2: '后天' }

const daysApart = (ms: number, now: number): number =>
  Math.round((Date.parse(beijingDay(ms)) - Date.parse(beijingDay(now))) / day)

const count = (ms: number, unit: number): string => String(Math.floor(ms / unit))

const two = (value: number): string => String(value).padStart(2, '0')
