import type { AnswerKey, Question } from '../../domain/question'
import { makePool } from './pool'

/** A pool of two banks, with riddles to fill in: enough for each of the six sheets. */
export function bankedPool(): { questions: Question[]; keys: AnswerKey[] } {
  const { questions, keys } = makePool(40)
  const banked = questions.map((question, at) => ({
    ...question,
    bank: at % 2 === 0 ? '全国题库' : '省级题库',
  }))
  const riddles = Array.from({ length: 40 }, (_, at): Question => ({
    id: `riddle-${at}`,
    type: 'blanks',
    stem: `谜面 ${at}：____`,
    options: [],
    category: '灯谜',
    difficulty: 2,
  }))
  const solved = riddles.map(({ id }): AnswerKey => ({
    id,
    right: [],
    accepted: [[`谜底 ${id}`]],
    explanation: '',
    law: '',
  }))
  return { questions: [...banked, ...riddles], keys: [...keys, ...solved] }
}
