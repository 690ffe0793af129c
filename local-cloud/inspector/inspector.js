// @ts-check
// The frame of the inspector: tabs, the line of state, and which view is shown.
import { ask } from './cloud.js'
import { button, element, fill, notice } from './page.js'
import { moment, offsetText } from './time.js'
import { t } from './words.js'
import { showCalls } from './view-calls.js'
import { showClock } from './view-clock.js'
import { showData } from './view-data.js'
import { showPeople } from './view-people.js'
import { showState } from './view-state.js'
import { showTimers } from './view-timers.js'
import { showWechat } from './view-wechat.js'

/**
 * @typedef {{ openid: string, label: string }} Person
 * @typedef {{ now: number, offset: number, envId: string, site: boolean, people: Person[], me: Person | null,
 *   nobody: boolean, functions: string[] }} State
 * @typedef {{ state: State, root: HTMLElement, refresh: () => Promise<void> }} View  what a view is given
 * @typedef {(view: View) => void | (() => void) | Promise<void | (() => void)>} Show  may return what ends it
 */

/** @type {Record<string, { title: string, show: Show }>} */
const views = {
  who: { title: '我是谁', show: showPeople },
  data: { title: '数据', show: showData },
  calls: { title: '调用', show: showCalls },
  timers: { title: '定时', show: showTimers },
  wechat: { title: '微信', show: showWechat },
  clock: { title: '时钟', show: showClock },
  state: { title: '备份', show: showState },
}

const root = /** @type {HTMLElement} */ (document.getElementById('view'))
const tabs = /** @type {HTMLElement} */ (document.getElementById('tabs'))
const status = /** @type {HTMLElement} */ (document.getElementById('status'))
/** @type {void | (() => void)} */
let end
/** @type {State | null} */
let state = null
let shown = 0

/** @returns {string} */
const current = () => (Object.hasOwn(views, location.hash.slice(1)) ? location.hash.slice(1) : 'who')

/** Asks anew for the state and draws the view of the address. */
async function show() {
  const turn = ++shown
  const name = current()
  drawTabs(name)
  try {
    const fresh = /** @type {State} */ (await ask('state'))
    state = fresh
    drawStatus()
    const next = element('div', { class: 'view' })
    const ended = await views[name]?.show({ state: fresh, root: next, refresh: show })
    if (turn !== shown) return void ended?.()
    end?.()
    end = ended
    fill(root, next)
  } catch (error) {
    if (turn === shown) notice(/** @type {Error} */ (error).message, true)
  }
}

/** @param {string} name */
function drawTabs(name) {
  const links = Object.entries(views).map(([key, { title }]) =>
    element('a', { href: `#${key}`, ...(key === name ? { 'aria-current': 'page' } : {}) }, t(title)),
  )
  fill(tabs, ...links)
}

function drawStatus() {
  if (!state) return
  const { now, offset, me, nobody, envId } = state
  const who = me ? me.label : nobody ? t('无人登录') : t('还不是谁')
  const parts = [
    element('span', { class: 'soft' }, envId),
    element('span', {}, who),
    element('span', {}, moment(now)),
  ]
  if (offset !== 0) parts.push(element('span', { class: 'mark' }, offsetText(offset)))
  fill(status, ...parts)
}

document.title = t('本地云')
document.documentElement.lang = t('zh-CN')
fill(/** @type {HTMLElement} */ (document.getElementById('title')), t('本地云'))
addEventListener('hashchange', () => void show())
setInterval(() => {
  if (!state) return
  state.now += 1000
  drawStatus()
}, 1000)
document.addEventListener('visibilitychange', () => {
  // A hidden page's seconds are not counted evenly.
  if (!document.hidden && state)
    void ask('state').then(
      (fresh) => (state = fresh) && drawStatus(),
      () => undefined,
    )
})
void show().then(() => {
  if (!state)
    fill(
      root,
      button(t('再试一次'), () => location.reload()),
    )
})
