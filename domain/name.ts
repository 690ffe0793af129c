const han = '[\\u3400-\\u9fff\\u{20000}-\\u{323af}]'
const chinese = new RegExp(`^${han}+(?:·${han}+)*$`, 'u')
const latin = /^[A-Za-z]+(?:[ '-][A-Za-z]+)*$/

/** The name as it is meant: no spaces between Han characters, and one kind of dot, whichever the keyboard gave. */
export const tidyName = (typed: string): string => {
  const dotted = typed.trim().replace(/[•・‧∙⋅.．。]/g, '·')
  return latin.test(dotted) ? dotted : dotted.replace(/\s/g, '')
}

/** What should be different about a tidied name, as a sentence for its owner; null when nothing. */
export function wrongWithName(name: string): string | null {
  const length = Array.from(name).length
  if (length === 0) return '请填写姓名。'
  if (!chinese.test(name) && !latin.test(name)) return '请用汉字填写姓名，名字中间可以有“·”。'
  if (length < 2) return '姓名至少两个字。'
  return length > 20 ? '姓名最多二十个字。' : null
}
