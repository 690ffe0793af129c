/** What stands for a picture in a text. */
export const pictureMark = '［图片］'

/** Symbols of the fonts of symbols that people tick and cross with, by their code. */
const symbols: Record<string, string> = {
  FC: '√',
  FE: '√',
  FB: '×',
  FD: '×',
  '50': '√',
  '4F': '×',
  '52': '√',
  '51': '×',
}

/** `F0FC` of Wingdings is a tick; others are nothing that can be read. */
export const symbolOf = (code: string): string => symbols[code.replace(/^F0/i, '').toUpperCase()] ?? ''

/** Words of a run as people see them: an underlined space is a blank to fill in. */
export function runText(text: string, isUnderlined: boolean): string {
  if (!isUnderlined) return text
  if (/^\s+$/.test(text)) return '____'
  return text.replace(/^\s+/, '__').replace(/\s+$/, '__')
}
