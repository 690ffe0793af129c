import type { KnownQuestion } from '../../domain/paper'

/** What a member learns from once contests are over; nothing of it is scored. */
export interface PracticeApi {
  /**
   * What the asker answered wrongly, paper by paper, the latest first, with right answers and explanations. A question is left
   * out while any contest over its pool runs, is to come, or keeps its answers back. `after` is the `next` of the page before.
   */
  listMistakes(input: { after?: MistakeCursor }): { mistakes: Mistake[]; next: MistakeCursor | null }
  /**
   * Ten questions of a contest's pool in any order, each with its key. Refuses `contest_not_found`, and `practice_closed`
   * while a mistake in it would be left out as above.
   */
  drawPractice(input: { contestId: string }): { title: string; questions: PracticeQuestion[] }
}

/** `chosen` is empty, and `correct` says nothing: the answer is the phone's own. */
export type PracticeQuestion = KnownQuestion

export interface Mistake extends KnownQuestion {
  /** The contest's title. */
  contest: string
  /** ms; when the paper was handed in. */
  at: number
}

/** The place in the member's papers after which the next page begins. */
export interface MistakeCursor {
  at: number
  given: number
}
