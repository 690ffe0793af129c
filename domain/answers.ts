/**
 * A member's answers, one list for each question of the paper in its order:
 * the positions chosen as displayed, ascending; an empty list is a question still open.
 */
export type Answers = number[][]

export const blankAnswers = (questions: number): Answers => Array.from({ length: questions }, () => [])

export const countAnswered = (answers: Answers): number =>
  answers.filter((chosen) => chosen.length > 0).length

/** What two phones of one member know together: the later one's choice, and the other's where the later one has none. */
export function mergeAnswers(later: Answers, other: Answers): Answers {
  const length = Math.max(later.length, other.length)
  return Array.from({ length }, (_, at) => {
    const chosen = later[at] ?? []
    return chosen.length > 0 ? chosen : (other[at] ?? [])
  })
}

export const sameAnswers = (a: Answers, b: Answers): boolean => JSON.stringify(a) === JSON.stringify(b)
