import type { QuestionType } from '../question'

export type Difficulty = 1 | 2 | 3

/** A question as somebody wrote it and may still mend it. What it says is read by `settle`. */
export interface Draft {
  /** Null where nobody wrote it: then its options and its answer tell. */
  type: QuestionType | null
  stem: string
  options: string[]
  /** As people write it: `ABD`, `A、C`, `正确`, an option's words, the words of blanks between `；`, others for one between `/`. */
  answer: string
  explanation: string
  law: string
  category: string
  difficulty: Difficulty
  tags: string[]
}

/** Where a draft stood: rows of a sheet or lines of a text, from 1, and their words. */
export interface Source {
  /** Empty for a text. */
  sheet: string
  from: number
  to: number
  text: string
}

/** What the reading wasn't sure of; it goes when a person has mended or confirmed the item. */
export interface Remark {
  code: RemarkCode
  reason: string
}

export type RemarkCode = 'two_answers' | 'other_kind' | 'answer_guessed' | 'labels' | 'key_unclear'

export interface Item {
  source: Source
  /** As it is written; null where there is none. */
  number: number | null
  /** Items that are numbered through together. */
  series: number
  draft: Draft
  remarks: Remark[]
}

/** What was read: the items in their order, and lines that are part of none. */
export interface Reading {
  items: Item[]
  skipped: Source[]
  problems: Problem[]
}

/** Why something could not be read at all. */
export interface Problem {
  code: 'no_questions' | 'too_many'
  reason: string
}

/** More are no bank of one contest, but a wrong file. */
export const mostQuestions = 20_000

export const emptyDraft = (): Draft => ({
  type: null,
  stem: '',
  options: [],
  answer: '',
  explanation: '',
  law: '',
  category: '',
  difficulty: 2,
  tags: [],
})
