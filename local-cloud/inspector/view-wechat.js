// @ts-check
import { ask, change } from './cloud.js'
import { button, element, empty, fill, notice, section, select } from './page.js'
import { moment, t } from './words.js'

/**
 * @typedef {{ id: string, title: string, labels?: Record<string, string> }} Template
 * @typedef {{ at: number, openid: string, templateId: string, title: string | null, page: string | null,
 *   fields: Record<string, string>, outcome: string, errcode: number, errmsg: string }} Send
 * @typedef {{ templates: Template[], pushTo: string | null, pageRoot: string, sends: Send[],
 *   grants: { openid: string, templateId: string, left: number }[],
 *   rules: { does: string, openid?: string, templateId?: string, count: number | null }[] }} Wechat
 * @typedef {{ who: (openid: string) => string, template: (id: string) => Template | undefined }} Names
 */

const deeds = /** @type {const} */ ([
  ['拒收', { does: 'refuse' }],
  ['限额', { does: 'busy' }],
  ['断开连接', { does: 'down' }],
  ['慢 3 秒', { does: 'slow', ms: 3000 }],
  ['送达但无答复', { does: 'lost' }],
])

/** 微信: what members got, what the next send comes to, and what is left. @type {import('./inspector.js').Show} */
export async function showWechat({ state, root }) {
  /** @type {Wechat} */
  let wechat = await ask('wechat')
  if (wechat.templates.length === 0)
    return root.append(empty(t('项目没有声明订阅消息模板。在选项 wechat.templates 里写。')))
  const people = new Map(state.people.map(({ openid, label }) => [openid, label]))
  /** @type {Names} */
  const names = {
    who: (openid) => people.get(openid) ?? openid,
    template: (id) => wechat.templates.find((one) => one.id === id),
  }
  const rules = element('div')
  const outbox = element('div')
  const left = element('ul', { class: 'rows' })

  function draw() {
    const { sends, grants, pageRoot } = wechat
    const link = state.site ? pageRoot : null
    fill(rules, ...waiting(wechat.rules, names, () => change('wechat', { unscript: true }).then(refresh)))
    fill(outbox, ...sends.map((send) => message(send, names, link)))
    if (sends.length === 0) fill(outbox, empty(t('还没有发过订阅消息。')))
    fill(left, ...grants.map((grant) => leftRow(grant, names, refresh)))
    if (grants.length === 0) fill(left, empty(t('还没有人订阅过。')))
  }
  async function refresh() {
    const fresh = await ask('wechat')
    // Drawn only when something is new, so that what is being read or pressed stays in its place.
    if (JSON.stringify(fresh) === JSON.stringify(wechat)) return
    wechat = fresh
    draw()
  }

  draw()
  const ticking = setInterval(() => {
    if (!document.hidden) refresh().catch(() => undefined)
  }, 2000)
  const pushes = wechat.pushTo === null ? t('没有函数接收推送') : `${t('推送给')} ${wechat.pushTo}`
  root.append(
    section(t('下一次发送'), nextSend(wechat.templates, [...people], refresh), rules),
    section(t('发件箱'), outbox),
    section(t('剩余次数'), left, element('p', { class: 'soft' }, pushes)),
  )
  return () => clearInterval(ticking)
}

/** @param {Template[]} templates @param {[string, string][]} people @param {() => Promise<void>} refresh */
function nextSend(templates, people, refresh) {
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
function waiting(rules, { who, template }, forget) {
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
function message(send, { who, template }, pageRoot) {
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

/** @param {Wechat['grants'][number]} grant @param {Names} names @param {() => Promise<void>} refresh */
function leftRow({ openid, templateId, left }, { who, template }, refresh) {
  const turnOff = async () => {
    await change('wechat', { turnOff: { openid, templateId } })
    notice(t('已换'))
    await refresh()
  }
  return element(
    'li',
    {},
    element(
      'div',
      { class: 'grow' },
      element('strong', {}, who(openid)),
      element('div', { class: 'soft' }, template(templateId)?.title ?? templateId),
    ),
    element('span', { class: 'number' }, `${left} ${t('次')}`),
    left > 0 && button(t('在微信里关掉'), turnOff),
  )
}
