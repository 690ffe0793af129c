/**
 * The answer to one question: the positions chosen as displayed, ascending; of a question to fill in, the text of each
 * blank. An empty list is a question still open.
 */
export type Answer = number[] | string[]

/** A member's answers, one for each question of the paper in its order. */
export type Answers = Answer[]

export const blankAnswers = (questions: number): Answers => Array.from({ length: questions }, () => [])

/** Blanks left empty are no answer. */
export const isAnswered = (answer: Answer): boolean => answer.some((part) => part !== '')

export const countAnswered = (answers: Answers): number => answers.filter(isAnswered).length

/** What two phones of one member know together: the later one's choice, and the other's where the later one has none. */
export function mergeAnswers(later: Answers, other: Answers): Answers {
  const length = Math.max(later.length, other.length)
  return Array.from({ length }, (_, at) => {
    const chosen = later[at] ?? []
    return isAnswered(chosen) ? chosen : (other[at] ?? [])
  })
}

export const sameAnswers = (a: Answers, b: Answers): boolean => JSON.stringify(a) === JSON.stringify(b)
