import { splitOptions, unlabelledFirst } from './labels'
import type { Written } from './written'

/** Takes words that belong to a question's stem or its options. */
export function takeBody(own: Written, text: string, below: string): void {
  if (text === '') return
  if (own.place !== 'stem' && own.place !== 'option') {
    if (splitOptions(text, own.options.length, below)?.before === '') own.place = 'option'
    else return own.put(own.place, text)
  }
  const split = splitOptions(text, own.options.length, below) ?? laterOptions(own, text, below)
  if (!split) return goOn(own, text)
  if (split.before !== '') goOn(own, split.before)
  fillUpTo(own, split.first)
  own.options.push(...split.options)
  own.wrapped = []
  own.place = 'option'
}

/** A letter further on than the next: one before it was lost. A letter that was there already is the next option, misnamed. */
function laterOptions(own: Written, text: string, below: string) {
  const next = own.options.length
  for (const first of [next + 1, next + 2]) {
    const split = splitOptions(text, first, below)
    const isStart = split?.before === ''
    const isSure = split && (isStart || (first === 1 && split.options.length >= 2))
    if (isSure && (first === next + 1 || isStart)) return split
  }
  const again = next > 0 ? splitOptions(text, next - 1, below) : null
  if (again?.before !== '') return null
  own.remark({
    code: 'labels',
    reason: `选项字母“${String.fromCharCode(64 + next)}”出现了两次，后一个按下一项处理。`,
  })
  return { ...again, first: next }
}

/** Options without their letters are the lines between, or the end of what stands before. */
function fillUpTo(own: Written, first: number): void {
  while (own.options.length < first) {
    const lost = own.options.length === 0 ? lostFirst(own) : (own.wrapped.shift() ?? '')
    if (own.options.length > 0 && lost !== '') {
      const at = own.options.length - 1
      own.options[at] = (own.options[at] ?? '').slice(0, -lost.length)
    }
    own.options.push(lost)
  }
}

function lostFirst(own: Written): string {
  const line = own.stem.at(-1) ?? ''
  if (own.stem.length > 1) {
    own.stem.pop()
    return line
  }
  const cut = unlabelledFirst(line)
  if (!cut) return ''
  own.stem[own.stem.length - 1] = cut.stem
  return cut.option
}

function goOn(own: Written, text: string): void {
  if (own.place === 'option') {
    const at = own.options.length - 1
    own.options[at] = `${own.options[at] ?? ''}${text}`
    own.wrapped.push(text)
  } else own.stem.push(text)
}
