import * as v from 'valibot'
import { listOf, marks, oneOf, whole, words, yesNo } from './fields'

export const questionTypes = {
  single: '单选题',
  multiple: '多选题',
  'true-false': '判断题',
  blanks: '填空题',
} as const

const drawRow = v.strictObject({
  type: oneOf('题型', questionTypes),
  count: whole('题数', 1, 500),
  points: marks('每题分值'),
  bank: v.exactOptional(words('题库', 40)),
  category: v.exactOptional(words('类别', 100)),
  tag: v.exactOptional(words('标签', 40)),
  difficulty: v.exactOptional(v.pipe(v.picklist([1, 2, 3]), v.title('难度'))),
})

export const draw = listOf('抽题', drawRow, 50)

export const shuffle = v.strictObject({
  questions: yesNo('题目打乱顺序'),
  options: yesNo('选项打乱顺序'),
})
