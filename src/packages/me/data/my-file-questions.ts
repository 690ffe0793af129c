import type { KeptAttempt } from '../../../../contract/member/data'
import { keptBack } from './my-file-words'

type Question = NonNullable<KeptAttempt['questions']>[number]

const types: Record<Question['type'], string> = {
  single: '单选题',
  multiple: '多选题',
  'true-false': '判断题',
  blanks: '填空题',
}

/** A question as it lay before the member, with what was chosen, and what the rules show of the right answer. */
export function questionEntry({
  type,
  stem,
  options,
  points,
  chosen,
  written,
  right,
  accepted,
  correct,
  explanation,
}: Question) {
  const named = options.map((option, at) => `${letter(at)} ${option}`)
  return {
    题型: types[type],
    题目: stem,
    选项: named,
    分值: points,
    您选的: written ? written.join('；') : chosen.map(letter).join('') || '没有选',
    正确答案:
      accepted?.map((variants) => variants.join(' 或 ')).join('；') ??
      right?.map(letter).join('') ??
      keptBack,
    答对了: correct ?? keptBack,
    解析: explanation ? `${explanation.text}（${explanation.law}）` : keptBack,
  }
}

const letter = (at: number): string => String.fromCharCode(65 + at)
