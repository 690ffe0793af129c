import type { OpenAttempt } from '../../../../contract/member/attempt'

/** A paper whose questions each have a last moment of their own; no way leads back. */
export interface Pace {
  startedAt: number
  /** ms for each question */
  each: number
  questions: number
}

export const paceOf = ({ startedAt, perQuestion, questions }: Paced): Pace | null =>
  perQuestion ? { startedAt, each: perQuestion * 1000, questions: questions.length } : null

/**
 * Until when (ms) a question can be answered. It follows from the start alone, so nothing is stored and whoever comes back
 * finds the right one; who is quicker has the more for the next ones.
 */
export const lastMoment = ({ startedAt, each }: Pace, question: number): number =>
  startedAt + (question + 1) * each

/** Which question lies on the table at this hour for someone who has gone on to `reached`. */
export function questionAt({ startedAt, each, questions }: Pace, reached: number, now: number): number {
  const due = Math.floor((now - startedAt) / each)
  return Math.min(questions - 1, Math.max(0, reached, due))
}

/** When (ms) the paper is handed in by itself. */
export function endsAt(paper: Paced & Pick<OpenAttempt, 'deadline'>): number {
  const pace = paceOf(paper)
  return pace ? Math.min(paper.deadline, lastMoment(pace, pace.questions - 1)) : paper.deadline
}

type Paced = Pick<OpenAttempt, 'startedAt' | 'perQuestion' | 'questions'>
