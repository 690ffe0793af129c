/** How a question is numbered; a list keeps to one way. */
export type Style = 'arabic' | 'brackets' | 'circled' | 'chinese' | 'chinese-brackets' | 'named'

export interface Numbered {
  number: number
  style: Style
  rest: string
  /** `1 …` or `1.5…`: may be no number of a question at all. */
  isDoubtful: boolean
}

const digits = '零一二三四五六七八九'

/** 二十三 as 23, to 999. */
function chineseNumber(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text)
  const plain = text.replace(/两/g, '二').replace(/〇/g, '零')
  const [, hundreds, tens, ones] =
    /^(?:([一二三四五六七八九])百零?)?(?:([一二三四五六七八九]?)十)?([一二三四五六七八九])?$/.exec(plain) ??
    []
  if (plain === '' || (!hundreds && tens === undefined && !ones)) return null
  const value = (digit: string | undefined) => Math.max(0, digits.indexOf(digit ?? '零'))
  return value(hundreds) * 100 + (tens === undefined ? 0 : (tens === '' ? 1 : value(tens)) * 10) + value(ones)
}

const circles: [first: number, last: number, from: number][] = [
  [0x2460, 0x2473, 1],
  [0x3251, 0x325f, 21],
  [0x32b1, 0x32bf, 36],
  [0x2474, 0x2487, 1],
  [0x2488, 0x249b, 1],
  [0x2776, 0x277f, 1],
]

function circled(text: string): Numbered | null {
  const code = text.charCodeAt(0)
  const row = circles.find(([first, last]) => code >= first && code <= last)
  if (!row) return null
  const rest = text.slice(1).replace(/^\s*[.、:：]?\s*/, '')
  return { number: code - row[0] + row[2], style: 'circled', rest, isDoubtful: false }
}

const patterns: [style: Style, pattern: RegExp][] = [
  ['named', /^第\s*([\d一二三四五六七八九十百零〇两]+)\s*[题道问]\s*[.、:：)）]?\s*/],
  ['named', /^(?:题目?|问题?|Q)\s*([\d一二三四五六七八九十百]+)\s*[.、:：)）]\s*/],
  ['brackets', /^[（(【[]\s*(\d{1,5})\s*[）)】\]]\s*[.、:：]?\s*/],
  ['chinese-brackets', /^[（(]\s*([一二三四五六七八九十百零]+)\s*[）)]\s*[.、:：]?\s*/],
  ['arabic', /^(\d{1,5})\s*[.、:：)）]\s*/],
  ['arabic', /^(\d{1,5})\s+(?=\S)/],
  ['chinese', /^([一二三四五六七八九十百零]+)\s*[、.:：]\s*/],
]

/** The number that a line begins with, in any of the ways that people write it. */
export function numberOf(line: string): Numbered | null {
  const text = line.replace(/^[*★☆●•·]\s*/, '')
  const inCircle = circled(text)
  if (inCircle) return inCircle
  for (const [style, pattern] of patterns) {
    const match = pattern.exec(text)
    const number = match && chineseNumber(match[1] ?? '')
    if (!match || number === null) continue
    const rest = text.slice(match[0].length)
    const isDoubtful =
      style === 'arabic' && (!/[.、:：)）]/.test(match[0]) || (/^\d+\.$/.test(match[0]) && /^\d/.test(rest)))
    return { number, style, rest, isDoubtful }
  }
  return null
}
