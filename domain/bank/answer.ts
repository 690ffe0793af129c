import { longestBlank, sameText } from '../fill-in'
import { truthOf } from './words'

/** What an answer as it is written says of these options; `not_among`: it names one that isn't there. */
export type Chosen = { right: number[] } | 'none' | 'not_among' | 'unclear'

const separators = /[\s、,，;；|/&＆和与.。]+/
const lettersOnly = /^[A-Z](?:[\s、,，;；|/&＆和与.。]*[A-Z])*[.。]?$/i

/** Letters with any separator, the words of options, or numbers from 1 where nothing else can be meant. */
export function chosenOf(written: string, options: readonly string[]): Chosen {
  const answer = written
    .normalize('NFKC')
    .trim()
    .replace(/^[([【]\s*(.*?)\s*[)\]】]$/s, '$1')
    .replace(/^选(?:项)?\s*(?=[A-Z])/i, '')
  if (answer === '') return 'none'
  const byWords = wordsOf(answer, options)
  const others = [
    lettersOf(answer),
    numbersOf(answer, options, byWords !== null),
    labelledOf(answer, options),
  ]
  const readings = [byWords, ...others].filter((reading) => reading !== null)
  const [first, ...more] = readings
  if (!first) return 'not_among'
  if (first.length === 0 || more.some((other) => other.join() !== first.join())) return 'unclear'
  return first.every((at) => at < options.length) ? { right: first } : 'not_among'
}

const ordered = (indexes: number[]): number[] => [...new Set(indexes)].sort((a, b) => a - b)

function lettersOf(answer: string): number[] | null {
  if (!lettersOnly.test(answer)) return null
  const letters = answer.toUpperCase().match(/[A-Z]/g) ?? []
  return ordered(letters.map((letter) => letter.charCodeAt(0) - 65))
}

/** The words of one option, or of several between the same separators. */
function wordsOf(answer: string, options: readonly string[]): number[] | null {
  const indexOf = (text: string) => options.findIndex((option) => sameText(option, text))
  const whole = indexOf(answer)
  if (whole >= 0) return [whole]
  for (const separator of [/[;；\n]/, /[|｜]/, /、/, /[,，]/, /\//]) {
    const parts = answer.split(separator).filter((part) => part.trim() !== '')
    const found = parts.map(indexOf)
    if (parts.length > 1 && found.every((at) => at >= 0)) return ordered(found)
  }
  return null
}

/** `A.一年`; an empty list when the letter and the words say different things. */
function labelledOf(answer: string, options: readonly string[]): number[] | null {
  const parts = answer.split(/[;；\n]/).filter((part) => part.trim() !== '')
  const found: number[] = []
  for (const part of parts) {
    const [, letter, words = ''] = /^\s*([A-Z])\s*[.、:)\s]\s*(.+)$/is.exec(part) ?? []
    if (!letter || lettersOnly.test(part.trim())) return null
    const at = letter.toUpperCase().charCodeAt(0) - 65
    if (!sameText(options[at] ?? '', words)) return []
    found.push(at)
  }
  return found.length > 0 ? ordered(found) : null
}

/** Numbers count options unless an option has that very number in it: then nobody knows which was meant. */
function numbersOf(answer: string, options: readonly string[], areWords: boolean): number[] | null {
  if (options.length === 0 || areWords || !/^\d{1,2}(?:[\s、,，;；|/]+\d{1,2})*$/.test(answer)) return null
  const numbers = answer.split(separators).map(Number)
  const isInOption = numbers.some((number) => {
    const pattern = new RegExp(`(?<!\\d)${number}(?!\\d)`)
    return options.some((option, at) => at !== number - 1 && pattern.test(option.normalize('NFKC')))
  })
  return isInOption || numbers.includes(0) ? [] : ordered(numbers.map((number) => number - 1))
}

/** Of a statement: true and false also as A and B, or 1 and 0. */
export function truthOfAnswer(written: string, options: readonly string[]): boolean | 'none' | 'unclear' {
  if (written.trim() === '') return 'none'
  const truth = truthOf(written.normalize('NFKC'))
  if (truth !== null) return truth
  if (/^[10]$/.test(written.trim()) && options.length === 0) return written.trim() === '1'
  const chosen = chosenOf(written, options.length === 2 ? options : ['正确', '错误'])
  if (typeof chosen === 'string' || chosen.right.length !== 1) return 'unclear'
  const option = options[chosen.right[0] ?? 0]
  return option === undefined ? chosen.right[0] === 0 : (truthOf(option) ?? 'unclear')
}

/** What is accepted in each of so many blanks: blanks lie between `；`, other wordings of one between `/`. */
export function acceptedOf(written: string, blanks: number): string[][] {
  const text = written.trim()
  if (text === '') return []
  const cuts = [/[;；\n]/, /[|｜]/, /[,，、]/, /\s+/].map((cut) => partsOf(text, cut))
  const parts =
    blanks === 1 ? partsOf(text, /[;；\n]/) : (cuts.find(({ length }) => length === blanks) ?? cuts[0] ?? [])
  return parts.map((part) => partsOf(part.replace(/^(?:[(（]?\d[)）.、]|[①-⑩])\s*/, ''), /[/／]/))
}

const partsOf = (text: string, cut: RegExp): string[] => [
  ...text
    .split(cut)
    .map((part) => part.trim())
    .filter((part) => part !== ''),
]

export const isLongBlank = (word: string): boolean => word.length > longestBlank
