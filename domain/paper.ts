import { drawPaper, type PaperItem } from './draw'
import { isCorrect, rightPositions } from './grade'
import type { AnswerKey, Question, QuestionType } from './question'
import { isShown, type RuleSheet } from './rule-sheet'
import type { Attempt } from './attempt'

/** A question as it lies before the member: options already in this paper's order, never a key. */
export interface ShownQuestion {
  type: QuestionType
  stem: string
  options: string[]
  points: number
}

/** The same with the member's own answer, and with right answers and explanations as far as the sheet opens them. */
export interface AnsweredQuestion extends ShownQuestion {
  /** Positions as displayed. */
  chosen: number[]
  /** null while the sheet keeps right answers back. */
  right: number[] | null
  correct: boolean | null
  /** null while the sheet keeps explanations back. */
  explanation: { text: string; law: string } | null
}

/** The questions of an attempt in the order in which they lie before the member. */
export const shownPaper = (seed: string, sheet: RuleSheet, pool: readonly Question[]): ShownQuestion[] =>
  paperOf(seed, sheet, pool).map(({ item, question }) => shownQuestion(item, question))

/**
 * An attempt's questions with what was answered. Right answers and explanations come only after the attempt has ended, and
 * then as the sheet says: the one place that lets a key out.
 */
export function answeredPaper(
  attempt: Pick<Attempt, 'seed' | 'answers' | 'state'>,
  sheet: RuleSheet,
  pool: readonly Question[],
  keys: ReadonlyMap<string, AnswerKey>,
  now: number,
): AnsweredQuestion[] {
  const hasEnded = attempt.state !== 'open'
  const showAnswers = hasEnded && isShown(sheet, sheet.show.answers, now)
  const showExplanations = hasEnded && isShown(sheet, sheet.show.explanations, now)
  return paperOf(attempt.seed, sheet, pool).map(({ item, question }, at) => {
    const key = keys.get(question.id)
    const chosen = attempt.answers[at] ?? []
    return {
      ...shownQuestion(item, question),
      chosen,
      right: showAnswers && key ? rightPositions(item, key) : null,
      correct: showAnswers ? isCorrect(item, chosen, key) : null,
      explanation: showExplanations && key ? { text: key.explanation, law: key.law } : null,
    }
  })
}

function paperOf(seed: string, sheet: RuleSheet, pool: readonly Question[]) {
  const byId = new Map(pool.map((question) => [question.id, question]))
  return drawPaper(sheet, pool, seed).map((item) => ({
    item,
    question: byId.get(item.questionId) as Question,
  }))
}

const shownQuestion = (item: PaperItem, question: Question): ShownQuestion => ({
  type: question.type,
  stem: question.stem,
  options: item.order.map((option) => question.options[option] ?? ''),
  points: item.points,
})
