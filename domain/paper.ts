import type { Answer } from './answers'
import { planOf, type Attempt } from './attempt'
import type { Keys } from './correction'
import { drawPaper, type PaperItem } from './draw'
import { isCorrect, rightPositions } from './grade'
import { blanksIn, type AnswerKey, type Question, type QuestionType } from './question'
import { isShown, type Hour, type RuleSheet } from './rule-sheet'

/** A question as it lies before the member: options already in this paper's order, never a key. */
export interface ShownQuestion {
  type: QuestionType
  /** Blanks to fill in are written `____`. */
  stem: string
  options: string[]
  points: number
  /** How many blanks there are to fill in. */
  blanks?: number
  pictures?: string[]
}

/** The same with the member's own answer, and with right answers and explanations as far as the sheet opens them. */
export interface AnsweredQuestion extends ShownQuestion {
  /** Positions as displayed. */
  chosen: number[]
  /** What was written into the blanks. */
  written?: string[]
  /** null while the sheet keeps right answers back. */
  right: number[] | null
  /** What is accepted in each blank. */
  accepted?: string[][]
  correct: boolean | null
  /** Staff have withdrawn the question: whoever drew it has its points. */
  withdrawn?: true
  /** null while the sheet keeps explanations back. */
  explanation: Explanation | null
}

export interface Explanation {
  text: string
  law: string
  source?: string
  /** Where an article answers it. */
  paragraph?: { articleId: string; block: number }
}

type Drawn = Pick<Attempt, 'seed' | 'gate'>

/** The questions of an attempt in the order in which they lie before the member. */
export const shownPaper = (attempt: Drawn, sheet: RuleSheet, pool: readonly Question[]): ShownQuestion[] =>
  paperOf(attempt, sheet, pool).map(({ item, question }) => shownQuestion(item, question))

/**
 * An attempt's questions with what was answered. Right answers and explanations come only after the attempt has ended, and
 * then as the sheet says.
 */
export function answeredPaper(
  attempt: Drawn & Pick<Attempt, 'answers' | 'state'>,
  sheet: RuleSheet,
  pool: readonly Question[],
  keys: Keys,
  { now, close }: Hour,
): AnsweredQuestion[] {
  const hasEnded = attempt.state !== 'open'
  return opened(attempt, sheet, pool, keys, {
    answers: hasEnded && isShown(sheet, sheet.show.answers, now, close),
    explanations: hasEnded && isShown(sheet, sheet.show.explanations, now, close),
  })
}

/** The same for staff who look into an attempt that has ended: right answers whatever the sheet shows members. */
export const replayedPaper = (
  attempt: Drawn & Pick<Attempt, 'answers'>,
  sheet: RuleSheet,
  pool: readonly Question[],
  keys: Keys,
): AnsweredQuestion[] => opened(attempt, sheet, pool, keys, { answers: true, explanations: false })

/** The one place that lets a key out. */
function opened(
  attempt: Drawn & Pick<Attempt, 'answers'>,
  sheet: RuleSheet,
  pool: readonly Question[],
  { keys, withdrawn }: Keys,
  open: { answers: boolean; explanations: boolean },
): AnsweredQuestion[] {
  return paperOf(attempt, sheet, pool).map(({ item, question }, at) => {
    const key = keys.get(question.id)
    const answer = attempt.answers[at] ?? []
    return {
      ...shownQuestion(item, question),
      ...own(answer, question),
      right: open.answers && key ? rightPositions(item, key) : null,
      ...(open.answers && key?.accepted ? { accepted: key.accepted } : {}),
      correct: open.answers ? withdrawn.has(question.id) || isCorrect(item, answer, key) : null,
      ...(open.answers && withdrawn.has(question.id) ? { withdrawn: true as const } : {}),
      explanation: open.explanations && key ? explanationOf(key) : null,
    }
  })
}

const own = (answer: Answer, { type }: Question): Pick<AnsweredQuestion, 'chosen' | 'written'> =>
  type === 'blanks' ? { chosen: [], written: answer.map(String) } : { chosen: answer.map(Number) }

const explanationOf = ({ explanation, law, source, paragraph }: AnswerKey): Explanation => ({
  text: explanation,
  law,
  ...(source ? { source } : {}),
  ...(paragraph ? { paragraph } : {}),
})

function paperOf(attempt: Drawn, sheet: RuleSheet, pool: readonly Question[]) {
  const byId = new Map(pool.map((question) => [question.id, question]))
  return drawPaper(planOf(attempt, sheet), pool, attempt.seed).map((item) => ({
    item,
    question: byId.get(item.questionId) as Question,
  }))
}

const shownQuestion = (item: PaperItem, question: Question): ShownQuestion => ({
  type: question.type,
  stem: question.stem,
  options: item.order.map((option) => question.options[option] ?? ''),
  points: item.points,
  ...(question.type === 'blanks' ? { blanks: blanksIn(question.stem) } : {}),
  ...(question.pictures ? { pictures: question.pictures } : {}),
})
