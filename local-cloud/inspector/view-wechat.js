// @ts-check
import { callList } from './call-list.js'
import { ask, change } from './cloud.js'
import { button, element, empty, fill, notice, section } from './page.js'
import { message, nextSend, waiting } from './wechat-sends.js'
import { t } from './words.js'

/**
 * @typedef {{ id: string, title: string, labels?: Record<string, string> }} Template
 * @typedef {{ at: number, openid: string, templateId: string, title: string | null, page: string | null,
 *   fields: Record<string, string>, outcome: string, errcode: number, errmsg: string }} Send  as it reached WeChat
 * @typedef {{ templates: Template[], pushTo: string | null, pageRoot: string, sends: Send[],
 *   grants: { openid: string, templateId: string, left: number }[],
 *   rules: { does: string, openid?: string, templateId?: string, count: number | null }[] }} Wechat
 * @typedef {{ who: (openid: string) => string, template: (id: string) => Template | undefined }} Names
 */

/** 微信: what members got, what the next send comes to, what is left, and what was pushed. @type {import('./inspector.js').Show} */
export async function showWechat({ state, root }) {
  /** @type {Wechat} */
  let wechat = await ask('wechat')
  if (wechat.templates.length === 0 && wechat.pushTo === null)
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
  const pushes = callList(people, t('还没有推送过。'))

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
    await pushes.refresh({ trigger: 'push' })
    const fresh = await ask('wechat')
    // Drawn only when something is new, so that what is being read or pressed stays in its place.
    if (JSON.stringify(fresh) === JSON.stringify(wechat)) return
    wechat = fresh
    draw()
  }

  draw()
  await pushes.refresh({ trigger: 'push' })
  const ticking = setInterval(() => {
    if (!document.hidden) refresh().catch(() => undefined)
  }, 2000)
  const pushedTo = wechat.pushTo === null ? t('没有函数接收推送') : `${t('推送给')} ${wechat.pushTo}`
  root.append(
    section(t('下一次发送'), nextSend(wechat.templates, [...people], refresh), rules),
    section(t('发件箱'), outbox),
    section(t('剩余次数'), left),
    section(t('推送'), element('p', { class: 'soft' }, pushedTo), pushes.list),
  )
  return () => clearInterval(ticking)
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
