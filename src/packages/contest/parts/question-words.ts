import type { QuestionType } from '../../../../domain/question'

export const typeName: Record<QuestionType, string> = {
  single: '单选题',
  multiple: '多选题',
  'true-false': '判断题',
  blanks: '填空题',
}

/** Options are called A, B, C … as they lie before the member. */
export const letter = (option: number): string => String.fromCharCode(65 + option)
