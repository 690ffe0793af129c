export type QuestionType = 'single' | 'multiple' | 'true-false'

/** What a member may see of a question, in the bank's own order of options. */
export interface Question {
  id: string
  type: QuestionType
  stem: string
  options: string[]
  category: string
  /** 1 easy, 2 middle, 3 hard */
  difficulty: 1 | 2 | 3
}

/** What a member may not see before the review: kept apart from the question, in a collection of its own. */
export interface AnswerKey {
  id: string
  /** Indexes into the question's options, ascending. */
  right: number[]
  explanation: string
  law: string
}
