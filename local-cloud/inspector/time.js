// @ts-check
// Moments and spans as people read them, in Beijing's hours.
import { t } from './words.js'

const format = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Shanghai',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
})

/**
 * A moment in Beijing: 2026-11-23 18:00:05.
 * @param {number} ms
 */
export const moment = (ms) => format.format(ms).replace(', ', ' ')

/**
 * What the clock is off by, in two parts at most.
 * @param {number} offset
 */
export function offsetText(offset) {
  if (Math.abs(offset) < 500) return t('与真实时间一致')
  const seconds = Math.round(Math.abs(offset) / 1000)
  const parts = [
    [Math.floor(seconds / 86400), '天'],
    [Math.floor(seconds / 3600) % 24, '小时'],
    [Math.floor(seconds / 60) % 60, '分'],
    [seconds % 60, '秒'],
  ]
  const said = parts.filter(([count]) => count !== 0).slice(0, 2)
  const text = said.map(([count, unit]) => `${count} ${t(String(unit))}`).join(' ')
  return t(offset > 0 ? '快了 ' : '慢了 ') + text
}
