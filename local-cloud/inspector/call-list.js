// @ts-check
import { callRow } from './call-row.js'
import { ask } from './cloud.js'
import { element, empty, fill } from './page.js'

/**
 * A list of calls that can be brought up to date while it is read: a row that is open keeps its place, and only a call
 * that has ended since is drawn anew.
 * @param {Map<string, string>} names  people's labels by openid
 * @param {string} nothing  what stands there when there are none
 */
export function callList(names, nothing) {
  const list = element('div', { class: 'calls' })
  /** @type {Map<string, { outcome: string | null, row: HTMLElement }>} */
  const rows = new Map()

  /** @param {Record<string, string>} query */
  async function refresh(query) {
    /** @type {import('./call-row.js').Summary[]} */
    const calls = await ask('calls', query)
    for (const call of calls)
      if (rows.get(call.callId)?.outcome !== call.outcome || !rows.has(call.callId))
        rows.set(call.callId, { outcome: call.outcome, row: callRow(call, names) })
    const wanted = calls.map(({ callId }) => rows.get(callId)?.row)
    if (wanted.length === 0) return fill(list, empty(nothing))
    const same = wanted.length === list.children.length && wanted.every((row, n) => row === list.children[n])
    if (!same) fill(list, ...wanted)
  }
  return { list, refresh }
}
