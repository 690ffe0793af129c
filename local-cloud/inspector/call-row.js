// @ts-check
import { ask } from './cloud.js'
import { element, empty, fill, json } from './page.js'
import { moment } from './time.js'
import { t } from './words.js'

/**
 * @typedef {{ callId: string, function: string, trigger: string, openid: string | null, at: number, ms: number,
 *   about: string | null, outcome: string | null, logs: number, database: number, unindexed: number }} Summary
 */

const triggers = /** @type {Record<string, string>} */ ({
  client: '客户端',
  timer: '定时器',
  function: '云函数',
  host: '本机',
  push: '微信推送',
  http: 'HTTP',
})

/**
 * One line that opens to the call's event, reply, logs and database calls.
 * @param {Summary} call
 * @param {Map<string, string>} names  people's labels by openid
 */
export function callRow(call, names) {
  const detail = element('div', { class: 'detail' })
  const row = element(
    'details',
    { class: 'card' },
    element(
      'summary',
      {},
      element('strong', { class: 'code' }, call.function),
      outcomeOf(call.outcome),
      element('span', { class: 'soft' }, call.about ?? by(call, names)),
      element('span', { class: 'soft number' }, `${Math.round(call.ms)} ms`),
      element(
        'span',
        { class: call.unindexed > 0 ? 'mark number' : 'soft number' },
        call.unindexed > 0 ? `⚠ ${t('缺索引')}` : call.database > 0 && `${call.database} ${t('次数据库')}`,
      ),
      element('time', { class: 'soft number' }, moment(call.at)),
    ),
    detail,
  )
  row.addEventListener('toggle', () => {
    if (/** @type {HTMLDetailsElement} */ (row).open) void drawDetail(call.callId, detail)
  })
  return row
}

/** @param {string | null} outcome */
function outcomeOf(outcome) {
  if (outcome === null) return element('span', { class: 'outcome soft' }, t('进行中'))
  const good = outcome === 'OK'
  return element(
    'span',
    { class: `outcome ${good ? 'good' : 'bad'}` },
    good ? `✓ ${t('成功')}` : `✕ ${outcome}`,
  )
}

/** Who called, and in what way when it was not a client. @param {Summary} call @param {Map<string, string>} names */
function by({ trigger, openid }, names) {
  const who = openid === null ? null : (names.get(openid) ?? openid)
  return trigger === 'client' ? (who ?? t('无人登录')) : `${t(triggers[trigger] ?? '')} ${who ?? ''}`
}

/** @param {string} callId @param {HTMLElement} place */
async function drawDetail(callId, place) {
  const call = await ask('call', { id: callId })
  if (!call.callId) return fill(place, empty(t('这次调用已经不在记录里了。')))
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
  const titles = ['操作', '集合', '索引', '看过', '返回或改动', '读写', '耗时'].map((title) =>
    element('th', {}, t(title)),
  )
  const rows = entries.map((entry) =>
    element(
      'tr',
      {},
      element('td', { class: 'code' }, String(entry['action']).replace('database.', '')),
      element('td', { class: 'code' }, entry['collection']),
      element(
        'td',
        { class: 'code' },
        entry['missingIndex'] === undefined ? (entry['index'] ?? '–') : missing(entry['missingIndex']),
      ),
      element('td', { class: 'number' }, entry['scanned'].toLocaleString()),
      element('td', { class: 'number' }, entry['rows'].toLocaleString()),
      element('td', {}, t(kinds[entry['kind']] ?? '')),
      element('td', { class: 'number' }, `${entry['ms'].toFixed(1)} ms`),
      element('td', { class: 'bad' }, entry['code']),
    ),
  )
  return element('div', { class: 'wide' }, element('table', {}, element('tr', {}, ...titles), ...rows))
}

/** The mark of a query that looked at very many documents without an index. @param {string} [what]  the missing index */
export function missing(what = '') {
  return element('span', { class: 'mark' }, `⚠ ${t('缺索引')} ${what}`.trim())
}
