import { answerText, type BankEntry } from '../../../domain/bank/entry'
import { typeWords } from '../../../domain/words'

interface Form {
  number: (n: number) => string
  /** Between options, and what stands behind their letters. */
  options: (options: readonly string[]) => string
  answer: 'in stem' | 'line' | 'inline' | 'words' | 'table'
  isHeaded: boolean
}

const chinese = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']
const chineseOf = (n: number) => (n < 10 ? chinese[n] : n === 10 ? '十' : `十${chinese[n - 10] ?? ''}`) ?? ''
const labelled = (mark: string, between: string) => (options: readonly string[]) =>
  options.map((option, at) => `${'ABCDEFGH'[at] ?? ''}${mark}${option}`).join(between)
const byTwo = (options: readonly string[]) =>
  [options.slice(0, 2), options.slice(2)]
    .map((some, row) => some.map((option, at) => `${'ABCD'[row * 2 + at] ?? ''}．${option}`).join('\t'))
    .join('\n')
const bracketed = (options: readonly string[]) =>
  options.map((option, at) => `(${'ABCD'[at] ?? ''})${option}`).join(' ')

/** Ways in which people write a bank. */
export const forms: Record<string, Form> = {
  'a line each': { number: (n) => `${n}. `, options: labelled('.', '\n'), answer: 'line', isHeaded: true },
  'answers in the stem': {
    number: (n) => `${n}、`,
    options: labelled('、', ' '),
    answer: 'in stem',
    isHeaded: true,
  },
  'two options a line': { number: (n) => `（${n}）`, options: byTwo, answer: 'inline', isHeaded: true },
  'options run together': {
    number: (n) => `${chineseOf(n)}、`,
    options: labelled('、', ''),
    answer: 'words',
    isHeaded: true,
  },
  'letters in brackets': { number: (n) => `第${n}题 `, options: bracketed, answer: 'line', isHeaded: true },
  'a table of answers': {
    number: (n) => `${n}．`,
    options: labelled('.', '\t'),
    answer: 'table',
    isHeaded: true,
  },
  'no numbers': { number: () => '', options: labelled('.', '\n'), answer: 'line', isHeaded: true },
  'no headings': {
    number: (n) => `${n}．`,
    options: labelled('．', '    '),
    answer: 'line',
    isHeaded: false,
  },
}

/** A bank in one of the forms; parts have headings, and each begins to count at 1. */
export function writeText(entries: readonly BankEntry[], name: string): string {
  const form = forms[name] as Form
  const lines: string[] = ['职工知识竞赛题库', '']
  let [type, n, part] = ['', 0, 0]
  const keys: string[] = []
  for (const entry of entries) {
    if (form.isHeaded && entry.question.type !== type) {
      part += 1
      n = 0
      const heading = `${chineseOf(part)}、${typeWords[entry.question.type]}`
      lines.push(`${heading}（每题2分）`)
      keys.push(heading)
      type = entry.question.type
    }
    n += 1
    lines.push(...linesOf(entry, n, form))
    keys.push(`${n}. ${answerText(entry)}`)
  }
  return [...lines, ...(form.answer === 'table' ? ['参考答案', ...keys] : [])].join('\n')
}

function linesOf(entry: BankEntry, n: number, { number, options, answer }: Form): string[] {
  const { question, key } = entry
  const letters = answerText(entry)
  const isStatement = question.type === 'true-false'
  const inStem = answer === 'in stem' && question.type !== 'blanks'
  const stem = inStem
    ? isStatement
      ? `${question.stem}（${letters}）`
      : question.stem.replace('（ ）', `（ ${letters} ）`)
    : question.stem
  const own = isStatement || question.type === 'blanks' ? [] : [options(question.options)]
  const said =
    answer === 'words' && own.length > 0 ? key.right.map((at) => question.options[at]).join('；') : letters
  const line =
    inStem || answer === 'table'
      ? []
      : answer === 'inline'
        ? [`【答案】${said}【解析】见原文`]
        : [`答案：${said}`]
  return [`${number(n)}${stem}`, ...own, ...line]
}
