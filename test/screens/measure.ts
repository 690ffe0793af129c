/** What the rules look at, as a page is now. Runs in the page: nothing from outside reaches in. */
export interface Measured {
  /** All words that are seen. */
  text: string
  /** px that can be scrolled sideways. */
  sideways: number
  words: { text: string; rpx: number; contrast: number; cut: string | null }[]
  targets: { name: string; width: number; height: number }[]
}

export function measure(): Measured {
  const rpx = parseFloat(getComputedStyle(document.documentElement).fontSize) / 40
  const isSeen = (one: Element) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  const up = (one: Element): Element[] => (one.parentElement ? [one, ...up(one.parentElement)] : [one])
  type Colour = [number, number, number, number]
  const colour = (css: string): Colour => {
    const [r = 0, g = 0, b = 0, a = 1] = (css.match(/[\d.]+/g) ?? []).map(Number)
    return [r, g, b, a]
  }
  const over = (top: Colour, under: Colour): Colour => {
    const mix = (at: 0 | 1 | 2) => top[at] * top[3] + under[at] * (1 - top[3])
    return [mix(0), mix(1), mix(2), 1]
  }
  const ground = (one: Element): Colour =>
    up(one).reduceRight((under, each) => over(colour(getComputedStyle(each).backgroundColor), under), [
      255, 255, 255, 1,
    ] as Colour)
  const light = ([r, g, b]: Colour) => {
    const [x = 0, y = 0, z = 0] = [r, g, b].map((part) =>
      part / 255 <= 0.03928 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    )
    return 0.2126 * x + 0.7152 * y + 0.0722 * z
  }
  const contrast = (one: Element, css: string) => {
    const under = ground(one)
    const [a, b] = [light(over(colour(css), under)), light(under)]
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
  }

  /** Who cuts a piece of text off: the screen, or a box that hides what is larger; null when all can be read. */
  const cutBy = (one: Element, boxes: DOMRect[]): string | null => {
    // The wheel of a picker shows some of its words at a time.
    if (one.closest('.weui-picker__bd')) return null
    for (const each of up(one)) {
      const { overflowX, overflowY, textOverflow } = getComputedStyle(each)
      const frame = each.getBoundingClientRect()
      if (textOverflow === 'ellipsis' && each.scrollWidth > each.clientWidth) return 'an ellipsis'
      const hidesX = /hidden|clip/.test(overflowX) && each !== document.body
      const hidesY = /hidden|clip/.test(overflowY) && each !== document.body
      if (hidesX && boxes.some(({ left, right }) => left < frame.left - 1 || right > frame.right + 1))
        return `${each.className}, sideways`
      if (hidesY && boxes.some(({ top, bottom }) => top < frame.top - 3 || bottom > frame.bottom + 3))
        return `${each.className}, in height`
      if (/auto|scroll/.test(overflowX) && each.scrollWidth > each.clientWidth) return null
      if (/auto|scroll/.test(overflowY) && each.scrollHeight > each.clientHeight)
        return boxes.some(({ left, right }) => left < -0.5 || right > innerWidth + 0.5) ? 'the screen' : null
    }
    return boxes.some(({ left, right }) => left < -0.5 || right > innerWidth + 0.5) ? 'the screen' : null
  }

  const words: Measured['words'] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const holder = node.parentElement
    const text = node.textContent?.trim()
    if (!holder || !text || /^(SCRIPT|STYLE)$/.test(holder.tagName) || !isSeen(holder)) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    const boxes = [...range.getClientRects()].filter(({ width }) => width > 0)
    if (boxes.length === 0) continue
    const style = getComputedStyle(holder)
    words.push({
      text,
      rpx: parseFloat(style.fontSize) / rpx,
      contrast: contrast(holder, style.color),
      cut: cutBy(holder, boxes),
    })
  }
  for (const input of [...document.querySelectorAll('input')].filter(isSeen)) {
    const { fontSize, color } = getComputedStyle(input, input.value ? null : '::placeholder')
    const text = input.value || input.placeholder
    // A field moves its words by itself.
    words.push({ text, rpx: parseFloat(fontSize) / rpx, contrast: contrast(input, color), cut: null })
  }

  const tapped = '[role=button],[role=link],[role=tab],[role=radio],[role=checkbox],button,input,a[href]'
  const targets = [...document.querySelectorAll('body *')]
    .filter((one) => isSeen(one) && (one.matches(tapped) || pointsAlone(one)))
    .map((one) => {
      const { width, height } = one.getBoundingClientRect()
      return {
        name: one.getAttribute('aria-label') ?? one.textContent?.trim() ?? one.className,
        width,
        height,
      }
    })
    .filter(({ width, height }) => width > 0 && height > 0)

  function pointsAlone(one: Element): boolean {
    const points = (each: Element | null) => each !== null && getComputedStyle(each).cursor === 'pointer'
    return points(one) && !points(one.parentElement)
  }

  const page = document.scrollingElement ?? document.body
  const inside = [...document.querySelectorAll('.taro_page, #app, #container')].filter(isSeen)
  const sideways = Math.max(...[page, ...inside].map((one) => one.scrollWidth - one.clientWidth))
  return { text: words.map(({ text }) => text).join('\n'), sideways, words, targets }
}
