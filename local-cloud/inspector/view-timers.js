// @ts-check
import { ask, change } from './cloud.js'
import { button, element, empty, notice } from './page.js'
import { moment } from './time.js'
import { t } from './words.js'

/**
 * @typedef {{ function: string, name: string, pattern: string, problem: string | null, next: number | null,
 *   running: boolean, last: { at: number, outcome: { ok: boolean, code?: string, message?: string } | null } | null }} Timer
 */

/** 定时: every timer with its last and next run. @type {import('./inspector.js').Show} */
export async function showTimers({ root, refresh }) {
  /** @type {Timer[]} */
  const timers = await ask('timers')
  if (timers.length === 0) return root.append(empty(t('没有定时器。在函数的 config.json 里写 triggers。')))
  root.append(...timers.map((timer) => timerCard(timer, refresh)))
}

/** @param {Timer} timer @param {() => Promise<void>} refresh */
function timerCard(timer, refresh) {
  const fire = async () => {
    const outcome = await change('fire', { function: timer.function, timer: timer.name })
    notice(outcome.ok ? t('成功') : `${outcome.code}: ${outcome.message}`, !outcome.ok)
    await refresh()
  }
  return element(
    'article',
    { class: 'card line' },
    element(
      'div',
      { class: 'grow' },
      element('h3', { class: 'code' }, `${timer.function} / ${timer.name}`),
      element('p', { class: 'code soft' }, timer.pattern),
      timer.problem !== null && element('p', { class: 'bad' }, `${t('写法有误')}: ${timer.problem}`),
      timer.problem === null &&
        element(
          'p',
          {},
          `${t('下一次')} `,
          element('span', { class: 'number' }, timer.next === null ? t('不会再有') : moment(timer.next)),
        ),
      element('p', {}, `${t('上一次')} `, ...lastRun(timer)),
    ),
    button(t('立即运行'), fire),
  )
}

/** @param {Timer} timer */
function lastRun({ last, running }) {
  if (!last) return [element('span', { class: 'soft' }, t('还没有'))]
  const { outcome } = last
  const text =
    running || !outcome
      ? t('进行中')
      : outcome.ok
        ? `✓ ${t('成功')}`
        : `✕ ${outcome.code}: ${outcome.message}`
  return [
    element('span', { class: 'number' }, moment(last.at)),
    ' ',
    element('span', { class: outcome && !outcome.ok ? 'bad' : 'good' }, text),
  ]
}
