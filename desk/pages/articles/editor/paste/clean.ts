/** A picture of pasted text: where it stood there is now a gap with this key. */
export interface PastedPicture {
  key: string
  name: string
  /** What the text says of where it lies. */
  src: string
}

/**
 * Pasted HTML without Word's and WeChat's clothes, every picture a gap with a key to be filled. Styles fall away by themselves: the
 * editor has no place for them; but what a style alone said (bold, hidden) is turned into tags.
 */
export function cleanPasted(html: string, newKey: () => string): { html: string; pictures: PastedPicture[] } {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  body.querySelectorAll('script, style, meta, link, title, xml').forEach((one) => one.remove())
  for (const one of body.querySelectorAll<HTMLElement>('[style]')) {
    if (/mso-hide\s*:\s*all|display\s*:\s*none/.test(one.getAttribute('style') ?? '')) one.remove()
    else if (/^(SPAN)$/.test(one.tagName) && Number(one.style.fontWeight || 0) >= 600) wrap(one, 'strong')
  }
  wordLists(body)
  const pictures = [...body.querySelectorAll('img')].map((img, at): PastedPicture => {
    const src = img.getAttribute('data-src') || img.getAttribute('src') || ''
    const name = img.alt || img.title || `第 ${at + 1} 张图`
    const key = newKey()
    const gap = img.ownerDocument.createElement('img')
    gap.setAttribute('data-gap', name)
    gap.setAttribute('data-key', key)
    img.replaceWith(gap)
    return { key, name, src }
  })
  return { html: body.innerHTML, pictures }
}

function wrap(one: HTMLElement, tag: string): void {
  const around = one.ownerDocument.createElement(tag)
  around.append(...one.childNodes)
  one.append(around)
}

/** Word writes a list as paragraphs whose sign stands in a stretch of its own. */
function wordLists(body: HTMLElement): void {
  for (const paragraph of body.querySelectorAll<HTMLElement>(
    'p[class*="MsoListParagraph"], p[style*="mso-list"]',
  )) {
    const sign = [...paragraph.querySelectorAll<HTMLElement>('span')].find((span) =>
      /mso-list\s*:\s*Ignore/i.test(span.getAttribute('style') ?? ''),
    )
    if (!sign) continue
    const isOrdered = /[\dA-Za-z一二三四五六七八九十]/.test(sign.textContent ?? '')
    sign.remove()
    const item = paragraph.ownerDocument.createElement('li')
    item.append(...paragraph.childNodes)
    const tag = isOrdered ? 'OL' : 'UL'
    const before = paragraph.previousElementSibling
    const list = before?.tagName === tag ? before : paragraph.ownerDocument.createElement(tag)
    if (list !== before) paragraph.before(list)
    list.append(item)
    paragraph.remove()
  }
}
