import * as v from 'valibot'

/** A text that stays as it is: no control characters but line breaks, nothing malformed. */
const text = (title: string, least: number, most: number) =>
  v.pipe(
    v.string(),
    v.minLength(least),
    v.maxLength(most),
    v.check((words) => !/[\u0000-\u0008\u000b-\u001f\u007f]|\p{Surrogate}/u.test(words)),
    v.title(title),
  )

const questionId = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/))
const index = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9))

const question = v.strictObject({
  id: questionId,
  type: v.picklist(['single', 'multiple', 'true-false', 'blanks']),
  stem: text('题干', 1, 1000),
  options: v.pipe(v.array(text('选项', 1, 300)), v.maxLength(10)),
  category: text('分类', 1, 100),
  difficulty: v.picklist([1, 2, 3]),
  tags: v.exactOptional(v.pipe(v.array(text('标签', 1, 40)), v.minLength(1), v.maxLength(20))),
})

const wordings = v.pipe(v.array(text('填空答案', 1, 60)), v.minLength(1), v.maxLength(8))

const key = v.strictObject({
  id: questionId,
  right: v.pipe(v.array(index), v.maxLength(10)),
  accepted: v.exactOptional(v.pipe(v.array(wordings), v.minLength(1), v.maxLength(10))),
  explanation: text('解析', 0, 2000),
  law: text('依据', 0, 200),
})

/** The form of a question with its key, as it travels to a bank. Whether it is sound is said by `domain/bank`. */
export const bankEntry = v.strictObject({ question, key })

/** A bank's name. */
export const bankName = text('题库名称', 1, 60)
