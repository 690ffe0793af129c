import type { Element as Piece } from 'glass-easel'
import { choose } from './windows'

/** The browser's elements that stand for WeChat's; all others get names of their own, as in WeChat. */
const native: Partial<Record<string, string>> = { input: 'input', image: 'img' }

export function createElement(tag: string): HTMLElement {
  const element = document.createElement(native[tag] ?? `wx-${tag}`)
  if (element instanceof HTMLInputElement) {
    // An attribute that is not given arrives as '', and `disabled=""` would be disabled; the value is not only a first one.
    element.setAttribute = (name, value) => {
      if (name === 'value') element.value = value
      else if (value) HTMLElement.prototype.setAttribute.call(element, name, value)
    }
  }
  return element
}

/** What an event of WeChat's components carries. */
export function detailOf(type: string, detail: unknown, original: unknown): unknown {
  const { target } = (original ?? {}) as Event
  return type === 'input' && target instanceof HTMLInputElement ? { value: target.value } : detail
}

/** A tap on a picker opens its list. */
export function openPicker(event: unknown, changed: (picker: Piece, index: number) => void): void {
  const { target } = (event ?? {}) as Event
  const element = target instanceof Element ? target.closest('wx-picker') : null
  if (!element) return
  const picker = (element as Element & { __wxElement: Piece }).__wxElement
  void choose(picker.getAttribute('range') as string[]).then((index) => {
    if (index !== null) changed(picker, index)
  })
}
