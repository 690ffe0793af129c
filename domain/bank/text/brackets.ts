import { noMarks, truthOf, yesMarks } from '../words'

const letters = '[A-J](?:[\\s、,，;；/]*[A-J])*'
const word = `(?:${letters}|${yesMarks}|${noMarks})`
const leading = new RegExp(`^(?:[（(【\\[]\\s*(${word}|)\\s*[）)】\\]]|(√|×|✓|✗|✔|✘))\\s*`)
const filled = new RegExp(`[（(【\\[]\\s*(${word})\\s*[）)】\\]]`, 'g')
const trailing = /\s(√|×|✓|✗|✔|✘)\s*[。.]?$/

export interface Marked {
  mark: string
  text: string
}

/** `（×）1. …` or `（ ）1. …`: what stands in brackets before a number or a statement. */
export function leadingMark(text: string): Marked | null {
  const match = leading.exec(text)
  return match && { mark: (match[1] ?? match[2] ?? '').trim(), text: text.slice(match[0].length) }
}

/** An answer that stands in the stem's brackets, and the stem with these brackets empty; the last one where there are several. */
export function answerInStem(stem: string, isStatement: boolean): Marked | null {
  const matches = [...stem.matchAll(filled)].filter(([, mark = '']) => isStatement === isTruth(mark))
  const last = matches.at(-1)
  if (last) {
    const rest = stem.slice(last.index + last[0].length)
    return { mark: (last[1] ?? '').trim(), text: `${stem.slice(0, last.index)}（ ）${rest}` }
  }
  const end = isStatement ? trailing.exec(stem) : null
  return end && { mark: end[1] ?? '', text: stem.slice(0, end.index).trim() }
}

/** X, T and F are marks of a statement, and no letters of options. */
const isTruth = (mark: string): boolean => truthOf(mark) !== null && !/^[A-E]$/.test(mark)

export const hasFilledBracket = (text: string): boolean =>
  [...text.matchAll(filled)].length > 0 || trailing.test(text)

export const hasBracket = (text: string): boolean =>
  /[（(【[]\s*[）)】\]]|_{2,}/.test(text) || hasFilledBracket(text)

/** A statement needs no empty brackets at its end. */
export const withoutEmptyBrackets = (stem: string): string =>
  stem.replace(/\s*[（(【[]\s*[）)】\]]\s*([。.？?]?)\s*$/, '$1').trim()

const nameOfType = /^\s*[【[(（]\s*(\p{Script=Han}{2,5})(?:题)?\s*[】\])）]\s*/u
const typeAtEnd = /\s*[【[(（]\s*(\p{Script=Han}{2,5})\s*[】\])）]\s*([。.]?)$/u

/** `【单选题】…` or `…（多选）`: the words in the brackets, and the stem without them. */
export function bracketWords(stem: string): (Marked & { at: 'start' | 'end' })[] {
  const [start, end] = [nameOfType.exec(stem), typeAtEnd.exec(stem)]
  return [
    ...(start ? [{ at: 'start' as const, mark: start[1] ?? '', text: stem.slice(start[0].length) }] : []),
    ...(end
      ? [{ at: 'end' as const, mark: end[1] ?? '', text: stem.slice(0, end.index) + (end[2] ?? '') }]
      : []),
  ]
}
