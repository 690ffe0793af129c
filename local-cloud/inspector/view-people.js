// @ts-check
import { change } from './cloud.js'
import { button, element, empty, notice, section } from './page.js'
import { t } from './words.js'

/** 我是谁: who this browser is, and how to be someone else. @type {import('./inspector.js').Show} */
export function showPeople({ state, root, refresh }) {
  const { me, nobody, people, site } = state
  /** @param {string | null} openid */
  const become = async (openid) => {
    await change('become', { openid })
    notice(t('已换'))
    await refresh()
  }
  const name = /** @type {HTMLInputElement} */ (
    element('input', { placeholder: t('称呼,可不填'), maxlength: '40' })
  )
  const make = async () => {
    await change('people', { label: name.value })
    await refresh()
  }

  root.append(
    section(
      t('这个浏览器现在是'),
      element('p', { class: 'figure' }, me ? me.label : nobody ? t('无人登录') : t('还不是谁')),
      me && element('p', { class: 'soft code' }, me.openid),
      !me && !nobody && element('p', { class: 'soft' }, t('第一次打开应用时,会自动成为一位新会员。')),
      site
        ? element(
            'p',
            {},
            element('a', { class: 'button red', href: '/', target: '_blank' }, t('打开应用 ↗')),
          )
        : element('p', { class: 'soft' }, t('项目没有提供网页版应用。')),
    ),
    section(
      t('人'),
      people.length === 0 && empty(t('还没有人。')),
      element(
        'ul',
        { class: 'rows' },
        ...people.map((person) =>
          row(person.label, person.openid, person.openid === me?.openid, () => become(person.openid)),
        ),
        row(t('无人登录'), t('单页模式:微信里没有登录的人'), nobody, () => become(null)),
      ),
    ),
    section(
      t('新的人'),
      element(
        'form',
        { class: 'line', submit: (/** @type {Event} */ event) => event.preventDefault() },
        name,
        button(t('新建并换成此人'), make),
      ),
    ),
  )
}

/**
 * @param {string} label
 * @param {string} note
 * @param {boolean} current
 * @param {() => unknown} choose
 */
function row(label, note, current, choose) {
  return element(
    'li',
    { class: current ? 'current' : '' },
    element(
      'div',
      { class: 'grow' },
      element('strong', {}, label),
      element('div', { class: 'soft code' }, note),
    ),
    current ? element('span', { class: 'mark' }, `✓ ${t('当前')}`) : button(t('换成此人'), choose),
  )
}
