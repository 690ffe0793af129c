import type { QuestionType } from '../../../domain/question'
import { typeWords } from '../../../domain/words'

export const types = Object.keys(typeWords) as QuestionType[]

/** `单选题 24、判断题 12`, without those that there are none of. */
export const countWords = (counts: Record<QuestionType, number>): string =>
  types
    .filter((type) => counts[type] > 0)
    .map((type) => `${typeWords[type]} ${counts[type]}`)
    .join('、')

export function countTypes(all: readonly (QuestionType | null)[]): Record<QuestionType, number> {
  const counts = { single: 0, multiple: 0, 'true-false': 0, blanks: 0 }
  for (const type of all) if (type) counts[type] += 1
  return counts
}
