import type { Look } from '../look-choices'

/** A browser's frame is drawn with the tokens: the body carries the class that a page carries in WeChat. */
export function paintFrame(look: Look): void {
  const { body, documentElement } = document
  body.classList.toggle('look-light', look === 'light')
  body.classList.toggle('look-dark', look === 'dark')
  documentElement.style.colorScheme = look === 'phone' ? '' : look
}
