import type { AnswerKey, Question } from '../question'
import type { Draft } from './draft'
import type { Settled } from './settled'

/** A question with its key, as a version of a bank holds it. */
export interface BankEntry {
  question: Question
  key: AnswerKey
}

/** What a draft without a blocking doubt becomes; throws for any other. */
export function entryOf(id: string, draft: Draft, settled: Settled): BankEntry {
  const { type, stem, options, right, accepted } = settled
  if (type === null || settled.doubts.some(({ blocks }) => blocks))
    throw new Error(`${id} can't be published`)
  const { category, difficulty, tags, explanation, law } = draft
  return {
    question: {
      ...{ id, type, stem, options, category: category || unsorted, difficulty },
      ...(tags.length > 0 ? { tags } : {}),
    },
    key: { id, right, ...(accepted ? { accepted } : {}), explanation, law },
  }
}

/** The category of a question that has none. */
export const unsorted = '未分类'

/** The draft that a question of a bank would be: reading and settling it gives the question again. */
export function draftOf({ question, key }: BankEntry): Draft {
  const { type, stem, options, category, difficulty, tags = [] } = question
  return {
    ...{ type, stem, category: category === unsorted ? '' : category, difficulty, tags },
    options: type === 'true-false' ? [] : options,
    answer: answerText({ question, key }),
    explanation: key.explanation,
    law: key.law,
  }
}

/** The answer as people write it: letters, 正确 or 错误, the words of blanks between `；`. */
export function answerText({ question, key }: BankEntry): string {
  if (question.type === 'blanks') return (key.accepted ?? []).map((wordings) => wordings.join('/')).join('；')
  if (question.type === 'true-false') return key.right[0] === 0 ? '正确' : '错误'
  return key.right.map((at) => String.fromCharCode(65 + at)).join('')
}
