import { isAnswered, type Answer } from './answers'
import { planOf, type Attempt } from './attempt'
import type { Keys } from './correction'
import { drawAny, drawPaper, type PaperItem } from './draw'
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
  return opened(paperOf(attempt, sheet, pool), attempt.answers, keys, {
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
): AnsweredQuestion[] =>
  opened(paperOf(attempt, sheet, pool), attempt.answers, keys, { answers: true, explanations: false })

/** A question by an id that stays the same wherever it is asked. */
export interface KnownQuestion extends AnsweredQuestion {
  id: string
}

/**
 * What was answered wrongly in an ended attempt, with the key: asked only where every contest over the pool lets members know
 * it. What was left open is no mistake, nor is what staff have withdrawn.
 */
export function mistakesIn(
  attempt: Drawn & Pick<Attempt, 'answers'>,
  { sheet, poolId }: { sheet: RuleSheet; poolId: string },
  pool: readonly Question[],
  keys: Keys,
  open: { explanations: boolean },
): KnownQuestion[] {
  return known(poolId, paperOf(attempt, sheet, pool), attempt.answers, keys, open).filter(
    ({ correct, chosen, written = [] }) =>
      correct === false && isAnswered([...chosen.map(String), ...written]),
  )
}

/** So many questions of the pool with their keys, to be answered and looked at on the phone; asked only where that may be. */
export function practicePaper(
  poolId: string,
  pool: readonly Question[],
  keys: Keys,
  { count, seed, explanations }: { count: number; seed: string; explanations: boolean },
): KnownQuestion[] {
  const left = pool.filter(({ id }) => !keys.withdrawn.has(id))
  return known(poolId, lying(drawAny(left, count, seed), pool), [], keys, { explanations })
}

const known = (
  poolId: string,
  paper: Lying[],
  answers: readonly Answer[],
  keys: Keys,
  { explanations }: { explanations: boolean },
): KnownQuestion[] =>
  opened(paper, answers, keys, { answers: true, explanations }).map((question, at) => ({
    id: `${poolId}/${paper[at]?.question.id ?? ''}`,
    ...question,
  }))

/** The one place that lets a key out. */
function opened(
  paper: Lying[],
  answers: readonly Answer[],
  { keys, withdrawn }: Keys,
  open: { answers: boolean; explanations: boolean },
): AnsweredQuestion[] {
  return paper.map(({ item, question }, at) => {
    const key = keys.get(question.id)
    const answer = answers[at] ?? []
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

interface Lying {
  item: PaperItem
  question: Question
}

const paperOf = (attempt: Drawn, sheet: RuleSheet, pool: readonly Question[]): Lying[] =>
  lying(drawPaper(planOf(attempt, sheet), pool, attempt.seed), pool)

function lying(items: readonly PaperItem[], pool: readonly Question[]): Lying[] {
  const byId = new Map(pool.map((question) => [question.id, question]))
  return items.map((item) => ({ item, question: byId.get(item.questionId) as Question }))
}

const shownQuestion = (item: PaperItem, question: Question): ShownQuestion => ({
  type: question.type,
  stem: question.stem,
  options: item.order.map((option) => question.options[option] ?? ''),
  points: item.points,
  ...(question.type === 'blanks' ? { blanks: blanksIn(question.stem) } : {}),
  ...(question.pictures ? { pictures: question.pictures } : {}),
})
