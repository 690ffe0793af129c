export interface NoticeApi {
  /**
   * Stores what WeChat's window answered when the asker wanted to be reminded of a contest's opening. `askId` names this
   * one asking: sending it again changes nothing. Refuses `contest_not_found`, `contest_not_upcoming`.
   */
  subscribe(input: { contestId: string; askId: string; answers: Record<string, ConsentAnswer> }): {
    reminded: boolean
  }
  /** Stores what the window answered when the asker only wanted more messages granted. */
  topUp(input: { askId: string; answers: Record<string, ConsentAnswer> }): { accepted: boolean }
  /** Takes a reminder back; the message granted for it stays granted. */
  cancelReminder(input: { contestId: string }): { reminded: false }
  /** What the asker will be reminded of, and how many messages are still granted. */
  listSubscriptions(input: Record<string, never>): Subscriptions
}

/** What WeChat's window answers for a template; one `accept` grants one message; we count on it for a year. */
export type ConsentAnswer = 'accept' | 'reject' | 'ban' | 'filter'

export interface Subscriptions {
  reminders: ReminderView[]
  /** By template id: messages that may still be sent. */
  granted: Record<string, number>
}

export interface ReminderView {
  contestId: string
  title: string
  opensAt: number
  /** `unsure`: WeChat did not say whether it arrived; it is not sent again. */
  state: 'waiting' | 'sent' | 'not-sent' | 'unsure'
}
