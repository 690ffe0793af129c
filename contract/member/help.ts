export interface HelpApi {
  /**
   * Tells staff something: a unit that cannot be found, or anything else. `sendId` names the sending, so that one that is
   * repeated arrives once. `requestIds`: of the last troubles on this phone. Refuses `too_many` (at): five a day.
   */
  sendFeedback(input: {
    sendId: string
    kind: FeedbackKind
    words: string
    requestIds: string[]
  }): Record<string, never>
}

export type FeedbackKind = 'unit' | 'other'
