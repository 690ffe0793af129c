// @ts-check
// Elements by hand. Text is always set as text: nothing that the cloud holds is ever read as HTML.
import { t } from './words.js'

/** @typedef {Node | string | number | null | undefined | false} Child */

/**
 * @param {string} tag
 * @param {Record<string, string | boolean | undefined | ((event: any) => void)>} [attributes]  functions are listeners
 * @param {...Child} children
 * @returns {HTMLElement}
 */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(name, value)
    else if (value === true) made.setAttribute(name, '')
    else if (typeof value === 'string') made.setAttribute(name, value)
  }
  fill(made, ...children)
  return made
}

/**
 * Replaces everything inside.
 * @param {HTMLElement} parent
 * @param {...Child} children
 */
export function fill(parent, ...children) {
  parent.replaceChildren(
    ...children.flatMap((child) =>
      child === null || child === undefined || child === false
        ? []
        : [child instanceof Node ? child : String(child)],
    ),
  )
}

/**
 * A button that is not pressed twice while its work is under way, and tells what went wrong.
 * @param {string} text
 * @param {() => unknown} work
 * @param {string} [kind]
 */
export function button(text, work, kind = '') {
  const made = /** @type {HTMLButtonElement} */ (element('button', { type: 'button', class: kind }, text))
  made.addEventListener('click', async () => {
    made.disabled = true
    try {
      await work()
    } catch (error) {
      notice(/** @type {Error} */ (error).message, true)
    } finally {
      made.disabled = false
    }
  })
  return made
}

/** @param {unknown} value */
export function json(value) {
  return element('pre', {}, JSON.stringify(value, null, 2) ?? 'undefined')
}

/**
 * A labelled part of a page.
 * @param {string} title
 * @param {...Child} children
 */
export function section(title, ...children) {
  return element('section', {}, element('h2', {}, title), ...children)
}

/** @param {readonly (readonly [value: string, text: string])[]} options */
export function select(options) {
  const made = element('select', {}, ...options.map(([value, text]) => element('option', { value }, text)))
  return /** @type {HTMLSelectElement} */ (made)
}

/**
 * A sentence for when there is nothing.
 * @param {string} text
 */
export const empty = (text) => element('p', { class: 'empty' }, text)

/** @type {ReturnType<typeof setTimeout> | undefined} */
let fading

/**
 * Says something at the foot of the page for some seconds.
 * @param {string} text
 * @param {boolean} [bad]
 */
export function notice(text, bad = false) {
  const place = /** @type {HTMLElement} */ (document.getElementById('notice'))
  fill(place, element('p', { class: bad ? 'bad' : '' }, bad ? `${t('没有成功')}: ${text}` : text))
  clearTimeout(fading)
  fading = setTimeout(() => fill(place), bad ? 8000 : 3000)
}
