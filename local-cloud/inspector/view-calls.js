// @ts-check
import { callList } from './call-list.js'
import { callFunction } from './cloud.js'
import { button, element, empty, fill, json, select } from './page.js'
import { t } from './words.js'

/** 调用: what was called, newest first, kept up to date while it is looked at. @type {import('./inspector.js').Show} */
export async function showCalls({ state, root }) {
  const names = new Map(state.people.map(({ openid, label }) => [openid, label]))
  const calls = callList(names, t('还没有调用。打开应用用一用,调用会出现在这里。'))
  const only = select([
    ['', t('全部函数')],
    ...state.functions.map((name) => /** @type {const} */ ([name, name])),
  ])
  only.setAttribute('aria-label', t('函数'))
  const live = /** @type {HTMLInputElement} */ (element('input', { type: 'checkbox', checked: true }))
  const refresh = () => calls.refresh(only.value ? { function: only.value } : {})

  only.addEventListener('change', () => void refresh())
  const ticking = setInterval(() => {
    if (live.checked && !document.hidden) refresh().catch(() => undefined)
  }, 2000)
  root.append(
    state.functions.length > 0 ? tryCall(state.functions, refresh) : empty(t('函数文件夹里没有函数。')),
    element('div', { class: 'line' }, only, element('label', {}, live, t('自动刷新'))),
    calls.list,
  )
  await refresh()
  return () => clearInterval(ticking)
}

/** @param {string[]} functions @param {() => Promise<void>} refresh */
function tryCall(functions, refresh) {
  const name = select(functions.map((one) => /** @type {const} */ ([one, one])))
  const event = /** @type {HTMLTextAreaElement} */ (
    element('textarea', { class: 'code', rows: '3', spellcheck: 'false' }, '{}')
  )
  const reply = element('div')
  const call = async () => {
    const outcome = await callFunction(name.value, eventIn(event.value))
    fill(reply, json(outcome.ok ? outcome.result : { code: outcome.code, message: outcome.message }))
    await refresh()
  }
  return element(
    'details',
    { class: 'card' },
    element('summary', {}, t('试一次调用')),
    element('label', {}, t('函数'), name),
    element('label', {}, t('事件 (JSON)'), event),
    button(t('以当前身份调用'), call, 'red'),
    reply,
  )
}

/** @param {string} text @returns {object} */
function eventIn(text) {
  try {
    return JSON.parse(text || '{}')
  } catch {
    throw new Error(t('事件不是 JSON。'))
  }
}
