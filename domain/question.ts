export type QuestionType = 'single' | 'multiple' | 'true-false' | 'blanks'

/** What a member may see of a question, in the bank's own order of options. */
export interface Question {
  id: string
  type: QuestionType
  /** A question to fill in shows each blank as `____`. */
  stem: string
  /** Empty for a question to fill in. */
  options: string[]
  /** From the widest to the narrowest: 劳动法/工作时间. */
  category: string
  /** 1 easy, 2 middle, 3 hard */
  difficulty: 1 | 2 | 3
  tags?: string[]
  /** Which bank it came from, where a contest draws from several. */
  bank?: string
  /** Files of pictures that belong to the stem, in order. */
  pictures?: string[]
}

/** What a member may not see before the review: kept apart from the question, in a collection of its own. */
export interface AnswerKey {
  id: string
  /** Indexes into the question's options, ascending. Empty for a question to fill in. */
  right: number[]
  /** Of a question to fill in: what is accepted in each blank. */
  accepted?: string[][]
  explanation: string
  law: string
  /** Where it is from: a book, a page. */
  source?: string
  /** The paragraph of an article that answers it. */
  paragraph?: { articleId: string; block: number }
}

/** How a blank is written in a stem. */
export const blankMark = '____'

export const blanksIn = (stem: string): number => stem.split(blankMark).length - 1
