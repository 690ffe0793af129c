// @ts-check
// What members got, and what the next send comes to.
import { change } from './cloud.js'
import { button, element, select } from './page.js'
import { moment } from './time.js'
import { t } from './words.js'

/** @typedef {import('./view-wechat.js').Wechat} Wechat */
/** @typedef {import('./view-wechat.js').Names} Names */
/** @typedef {Wechat['sends'][number]} Send */

const deeds = /** @type {const} */ ([
  ['拒收', { does: 'refuse' }],
  ['限额', { does: 'busy' }],
  ['断开连接', { does: 'down' }],
  ['慢 3 秒', { does: 'slow', ms: 3000 }],
  ['送达但无答复', { does: 'lost' }],
])

/** @param {Wechat['templates']} templates @param {[string, string][]} people @param {() => Promise<void>} refresh */
export function nextSend(templates, people, refresh) {
  const who = select([['', t('任何人')], ...people])
  const which = select([
    ['', t('任何模板')],
    ...templates.map(({ id, title }) => /** @type {const} */ ([id, title])),
  ])
  /** @param {object} deed */
  const script = async (deed) => {
    const only = {
      ...(who.value ? { openid: who.value } : {}),
      ...(which.value ? { templateId: which.value } : {}),
    }
    await change('wechat', { script: { ...deed, ...only } })
    await refresh()
  }
  return element(
    'div',
    { class: 'line' },
    who,
    which,
    ...deeds.map(([text, deed]) => button(t(text), () => script(deed))),
  )
}

/** @param {Wechat['rules']} rules @param {Names} names @param {() => Promise<void>} forget */
export function waiting(rules, { who, template }, forget) {
  if (rules.length === 0) return []
  const lines = rules.map(({ does, openid, templateId, count }) => {
    const text = deeds.find(([, deed]) => deed.does === does)?.[0]
    const parts = [
      text ? t(text) : does,
      openid === undefined ? t('任何人') : who(openid),
      templateId === undefined ? t('任何模板') : (template(templateId)?.title ?? templateId),
      `${count ?? '∞'} ${t('次')}`,
    ]
    return element('p', { class: 'mark' }, `${t('等着')}: ${parts.join(' · ')}`)
  })
  return [...lines, button(t('不要了'), forget)]
}

/** A send as the member sees it, or as it was refused. @param {Send} send @param {Names} names @param {string | null} pageRoot */
export function message(send, { who, template }, pageRoot) {
  const labels = template(send.templateId)?.labels ?? {}
  const delivered = send.outcome === 'delivered' || send.outcome === 'lost'
  const page = send.page?.replace(/^\//, '') ?? null
  return element(
    'article',
    { class: 'card message' },
    element('h3', {}, send.title ?? `${t('模板不存在')}: ${send.templateId}`),
    element(
      'dl',
      {},
      ...Object.entries(send.fields).flatMap(([name, value]) => [
        element('dt', {}, labels[name] ?? name),
        element('dd', {}, value),
      ]),
    ),
    element(
      'div',
      { class: 'line' },
      element('strong', {}, who(send.openid)),
      outcome(send),
      element('time', { class: 'soft number' }, moment(send.at)),
      page !== null && delivered && pageRoot !== null
        ? element('a', { href: pageRoot + page, target: '_blank', title: page }, t('打开页面 ↗'))
        : element('span', { class: 'soft code' }, page),
    ),
  )
}

/** @param {Send} send */
function outcome({ outcome, errcode, errmsg }) {
  if (outcome === 'delivered') return element('span', { class: 'outcome good' }, `✓ ${t('送达')}`)
  if (outcome === 'lost') return element('span', { class: 'outcome mark' }, `✓ ${t('送达,答复丢了')}`)
  if (outcome === 'down') return element('span', { class: 'outcome bad' }, `✕ ${t('断线')}`)
  return element('span', { class: 'outcome bad', title: errmsg }, `✕ ${errcode} ${errmsg}`)
}
