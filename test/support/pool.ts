import type { AnswerKey, Question, QuestionType } from '../../domain/question'

/** Planted in every key: no reply may carry them before the review opens. */
const canary = (id: string): string => `canary-${id}-canary`

/** A pool of so many questions a type, the first two tagged `short`; question i's right options follow from i, so that a test can answer by heart. */
export function makePool(perType: number): { questions: Question[]; keys: AnswerKey[] } {
  const types: QuestionType[] = ['single', 'multiple', 'true-false']
  const questions = types.flatMap((type) =>
    Array.from({ length: perType }, (_, at): Question => {
      const id = `${type}-${at}`
      const options =
        type === 'true-false' ? ['正确', '错误'] : ['甲', '乙', '丙', '丁'].map((name) => `${name} ${id}`)
      const tags = at < 2 ? ['short'] : []
      return { id, type, stem: `第 ${at} 题 ${id}`, options, category: '测试', difficulty: 1, tags }
    }),
  )
  const keys = questions.map(({ id, type }, at): AnswerKey => ({
    id,
    right: rightOf(type, at),
    explanation: canary(id),
    law: `law ${canary(id)}`,
  }))
  return { questions, keys }
}

function rightOf(type: QuestionType, at: number): number[] {
  if (type === 'single') return [at % 4]
  if (type === 'true-false') return [at % 2]
  return [at % 3, 3]
}

/** Questions to fill in, beside such a pool. The first has one blank with two wordings, the next two blanks, and so on. */
export function makeBlanks(count: number): { questions: Question[]; keys: AnswerKey[] } {
  const ids = Array.from({ length: count }, (_, at) => `blanks-${at}`)
  return {
    questions: ids.map((id, at) => ({
      id,
      type: 'blanks',
      stem: `第 ${at} 题 ${id}：${at % 2 ? '____ 和 ____' : '____'} 是什么`,
      options: [],
      category: '测试',
      difficulty: 1,
    })),
    keys: ids.map((id, at) => ({
      id,
      right: [],
      accepted: [[`甲${at}`, `第${at}甲`], ...(at % 2 ? [[`乙${at}`]] : [])],
      explanation: canary(id),
      law: `law ${canary(id)}`,
      source: `source ${canary(id)}`,
      paragraph: { articleId: 'answers', block: 1 },
    })),
  }
}
