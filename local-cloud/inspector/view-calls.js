// @ts-check
import { ask, callFunction } from './cloud.js'
import { button, element, empty, fill, json, select } from './page.js'
import { moment, t } from './words.js'

/**
 * @typedef {{ callId: string, function: string, trigger: string, openid: string | null, at: number, ms: number,
 *   outcome: string | null, logs: number, database: number }} Summary
 */

const triggers = /** @type {Record<string, string>} */ ({
  client: '客户端',
  timer: '定时器',
  function: '云函数',
  host: '本机',
  push: '微信推送',
})

/** 调用: what was called, newest first, kept up to date while it is looked at. @type {import('./inspector.js').Show} */
export async function showCalls({ state, root }) {
  const names = new Map(state.people.map(({ openid, label }) => [openid, label]))
  const list = element('div', { class: 'calls' })
  const only = select([
    ['', t('全部函数')],
    ...state.functions.map((name) => /** @type {const} */ ([name, name])),
  ])
  const live = /** @type {HTMLInputElement} */ (element('input', { type: 'checkbox', checked: true }))
  /** @type {Map<string, { outcome: string | null, row: HTMLElement }>} */
  const rows = new Map()

  async function refresh() {
    /** @type {Summary[]} */
    const calls = await ask('calls', only.value ? { function: only.value } : {})
    for (const call of calls)
      // A row that is open keeps its place and its reading; only a call that ended is drawn anew.
      if (rows.get(call.callId)?.outcome !== call.outcome || !rows.has(call.callId))
        rows.set(call.callId, { outcome: call.outcome, row: callRow(call, names) })
    const wanted = calls.map(({ callId }) => rows.get(callId)?.row)
    if (wanted.length === 0) return fill(list, empty(t('还没有调用。打开应用用一用,调用会出现在这里。')))
    const same = wanted.length === list.children.length && wanted.every((row, n) => row === list.children[n])
    if (!same) fill(list, ...wanted)
  }

  only.addEventListener('change', () => void refresh())
  const ticking = setInterval(() => {
    if (live.checked && !document.hidden) refresh().catch(() => undefined)
  }, 2000)
  root.append(
    tryCall(state.functions, refresh),
    element('div', { class: 'line' }, only, element('label', {}, live, t('自动刷新'))),
    list,
  )
  await refresh()
  return () => clearInterval(ticking)
}

/** @param {Summary} call @param {Map<string, string>} names */
function callRow(call, names) {
  const bad = call.outcome !== null && call.outcome !== 'OK'
  const who = call.openid ? (names.get(call.openid) ?? call.openid) : t('无人登录')
  const detail = element('div', { class: 'detail' })
  const row = element(
    'details',
    { class: 'card' },
    element(
      'summary',
      {},
      element('strong', { class: 'code' }, call.function),
      element(
        'span',
        { class: bad ? 'outcome bad' : 'outcome good' },
        call.outcome === null ? t('进行中') : bad ? `✕ ${call.outcome}` : `✓ ${t('成功')}`,
      ),
      element(
        'span',
        { class: 'soft' },
        call.trigger === 'client' ? who : `${t(triggers[call.trigger] ?? '')} ${call.openid ? who : ''}`,
      ),
      element('span', { class: 'soft number' }, `${Math.round(call.ms)} ms`),
      element('span', { class: 'soft number' }, call.database > 0 ? `${call.database} ${t('次数据库')}` : ''),
      element('time', { class: 'soft number' }, moment(call.at)),
    ),
    detail,
  )
  row.addEventListener('toggle', () => {
    if (/** @type {HTMLDetailsElement} */ (row).open) void drawDetail(call.callId, detail)
  })
  return row
}

/** @param {string} callId @param {HTMLElement} place */
async function drawDetail(callId, place) {
  const call = await ask('call', { id: callId })
  const { outcome } = call
  fill(
    place,
    element('h3', {}, t('事件')),
    json(call.event),
    element('h3', {}, t('回复')),
    outcome &&
      (outcome.ok
        ? json(outcome.result)
        : element('p', { class: 'bad' }, `${outcome.code}: ${outcome.message}`)),
    call.logs.length > 0 && element('h3', {}, t('日志')),
    ...call.logs.map((/** @type {{ level: string, text: string }} */ { level, text }) =>
      element('pre', { class: `log ${level}` }, text),
    ),
    element('h3', {}, t('数据库调用')),
    call.database.length === 0 ? empty(t('没有调用数据库。')) : databaseTable(call.database),
    element('p', { class: 'soft code' }, callId),
  )
}

/** @param {Record<string, any>[]} entries */
function databaseTable(entries) {
  const kinds = /** @type {Record<string, string>} */ ({ read: '读', write: '写', other: '其他' })
  const rows = entries.map((entry) =>
    element(
      'tr',
      {},
      element('td', { class: 'code' }, String(entry['action']).replace('database.', '')),
      element('td', { class: 'code' }, entry['collection']),
      element('td', {}, t(kinds[entry['kind']] ?? '')),
      element('td', { class: 'number' }, `${entry['rows']} ${t('行')}`),
      element('td', { class: 'number' }, `${t('看过')} ${entry['scanned']}`),
      element('td', { class: 'code' }, entry['index'] ?? '–'),
      element('td', { class: 'number' }, `${entry['ms'].toFixed(1)} ms`),
      element('td', { class: 'bad' }, entry['code'] ?? ''),
    ),
  )
  return element('div', { class: 'wide' }, element('table', {}, ...rows))
}

/** @param {string[]} functions @param {() => Promise<void>} refresh */
function tryCall(functions, refresh) {
  const name = select(functions.map((one) => /** @type {const} */ ([one, one])))
  const event = /** @type {HTMLTextAreaElement} */ (
    element('textarea', { class: 'code', rows: '3', spellcheck: 'false' }, '{}')
  )
  const reply = element('div')
  const call = async () => {
    const outcome = await callFunction(name.value, JSON.parse(event.value || '{}'))
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
