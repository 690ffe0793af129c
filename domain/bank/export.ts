import { typeWords } from '../words'
import { answerText, unsorted, type BankEntry } from './entry'
import { letter } from './settle'

const difficulties = { 1: '易', 2: '中', 3: '难' } as const

/** A bank as rows of a sheet, the header first: reading them gives the same questions. */
export function exportRows(entries: readonly BankEntry[]): string[][] {
  const most = Math.max(4, ...entries.map(({ question }) => question.options.length))
  const letters = Array.from({ length: most }, (_, at) => `选项${letter(at)}`)
  const header = ['序号', '题型', '题目', ...letters, '答案', '解析', '依据', '难度', '分类', '标签']
  return [header, ...entries.map((entry, at) => rowOf(entry, at + 1, most))]
}

function rowOf(entry: BankEntry, number: number, most: number): string[] {
  const { question, key } = entry
  const options = question.type === 'true-false' ? [] : question.options
  return [
    ...[String(number), typeWords[question.type], question.stem],
    ...Array.from({ length: most }, (_, at) => options[at] ?? ''),
    ...[answerText(entry), key.explanation, key.law, difficulties[question.difficulty]],
    ...[question.category === unsorted ? '' : question.category, (question.tags ?? []).join('、')],
  ]
}
