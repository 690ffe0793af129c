import type { DoubtCode } from '../../../domain/bank/faults'
import type { BankEntry } from '../../../domain/bank/entry'
import { answerText } from '../../../domain/bank/entry'
import type { QuestionType } from '../../../domain/question'
import { readBank } from '../../../seed/bank'
import { wordFile, type WordPart } from './word'

/** A mistake of the planted bank: where it is and how a person mends it. */
export interface Planted {
  code: DoubtCode
  part: '单选题' | '多选题' | '判断题'
  /** As it is numbered in its part; the gap and the repeat are said of the number that is odd. */
  number: number
  /** What to do on the screen: write the answer, an option or the stem, leave it out, or let it be. */
  mend:
    | { answer: string }
    | { option: [at: number, text: string] }
    | { stem: string }
    | 'blank out'
    | 'leave out'
    | 'let be'
}

const ofType = (type: QuestionType, count: number): BankEntry[] => {
  const { questions, keys } = readBank()
  return questions
    .filter((question) => question.type === type)
    .slice(0, count)
    .map((question) => ({ question, key: keys.get(question.id) as BankEntry['key'] }))
}

/** 24 single, 12 multiple and 12 statements of the real bank. */
const parts = {
  single: ofType('single', 24),
  multiple: ofType('multiple', 12),
  statement: ofType('true-false', 12),
}

/** A Word bank as an office writes it, with ten mistakes; `plantedMistakes` says which. 47 questions can be had from it. */
export function plantedWordBank(): Uint8Array {
  const { single, multiple, statement } = parts
  return wordFile(
    [
      '职工法律知识竞赛题库',
      '一、单选题（每题2分）',
      ...single.flatMap((entry, at) => singleParts(entry, at + 1)),
      '二、多选题（每题2分）',
      ...multiple.flatMap((entry, at) => multipleParts(entry, at + 1)),
      '三、判断题（正确的打√，错误的打×）',
      ...statement.map((entry, at) => statementPart(entry, at + 1)),
    ],
    [[{ format: 'decimal', text: '%1.' }], ...single.map(() => [{ format: 'upperLetter', text: '%1.' }])],
  )
}

/** Word counts the questions and the options itself; the answer stands in the stem. */
function singleParts({ question, key }: BankEntry, n: number): WordPart[] {
  const letters = n === 3 ? ' ' : n === 5 ? 'E' : n === 13 ? 'A、B' : answerText({ question, key })
  const stem = n === 9 ? '' : `${question.stem}（ ${letters} ）`
  const options = n === 7 ? [...question.options.slice(0, -1), question.options[0] ?? ''] : question.options
  return [
    { list: 0, text: stem },
    ...options.map((text) => ({ list: n, text })),
    ...(n === 9 ? [`答案：${letters}`] : []),
    ...(n === 11 ? [`答案：${letters}`] : []),
    `解析：${key.explanation}`,
  ]
}

/** Numbers are typed by hand, options lie two a line between tabs. */
function multipleParts(entry: BankEntry, n: number): WordPart[] {
  const nearly = parts.multiple[8] as BankEntry
  const { question, key } = n === 12 ? (parts.multiple[0] as BankEntry) : n === 10 ? nearly : entry
  const number = n === 4 ? 3 : n
  const stem = n === 10 ? `请问，${question.stem}` : question.stem
  const labelled = question.options.map((text, at) => `${'ABCDEF'[at] ?? ''}．${text}`)
  const answer = key.right.map((at) => 'ABCDEF'[at] ?? '').join('、')
  return [
    `${number}、${stem}`,
    labelled.slice(0, 2).join('\t'),
    labelled.slice(2).join('\t'),
    `【答案】${answer}`,
  ]
}

function statementPart({ question, key }: BankEntry, n: number): WordPart {
  const number = n > 6 ? n + 1 : n
  const mark = key.right[0] === 0 ? '√' : '×'
  return `${number}. ${question.stem}（ ${mark} ）`
}

export const plantedMistakes: Planted[] = [
  {
    code: 'no_answer',
    part: '单选题',
    number: 3,
    mend: { answer: answerText(parts.single[2] as BankEntry) },
  },
  {
    code: 'not_among',
    part: '单选题',
    number: 5,
    mend: { answer: answerText(parts.single[4] as BankEntry) },
  },
  {
    code: 'equal_options',
    part: '单选题',
    number: 7,
    mend: { option: [3, parts.single[6]?.question.options[3] ?? ''] },
  },
  { code: 'no_stem', part: '单选题', number: 9, mend: { stem: parts.single[8]?.question.stem ?? '' } },
  { code: 'given_away', part: '单选题', number: 11, mend: 'blank out' },
  {
    code: 'several_right',
    part: '单选题',
    number: 13,
    mend: { answer: answerText(parts.single[12] as BankEntry) },
  },
  { code: 'number_repeated', part: '多选题', number: 3, mend: 'let be' },
  { code: 'nearly_same', part: '多选题', number: 10, mend: 'leave out' },
  { code: 'same_question', part: '多选题', number: 12, mend: 'leave out' },
  { code: 'number_gap', part: '判断题', number: 8, mend: 'let be' },
]
