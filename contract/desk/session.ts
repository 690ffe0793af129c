/**
 * How a browser comes to act for somebody of staff: it shows a code, they open it in WeChat, see which browser asks, and agree.
 * The browser proves itself by a cookie that its scripts can't read.
 */
export interface SessionApi {
  /**
   * Gives the asking browser a code for two minutes; the same again while it waits. `number` stands on both screens, so that
   * nobody agrees to a browser elsewhere. `picture` is the code to scan as a data URL; null when WeChat draws none.
   * Refuses `only_at_desk` to a phone, `busy` when very many ask.
   */
  beginSignIn(input: Record<string, never>): SignInCode
  /** What became of this browser's code; once agreed to, it is signed in with this answer. Refuses `only_at_desk` to a phone. */
  finishSignIn(input: Record<string, never>): { state: 'waiting' | 'refused' | 'over' | 'signed-in' }
  /** Which browser asks. Refuses `only_in_wechat`, and `code_not_accepted` for a code that is over, used or none. */
  readSignIn(input: { code: string }): AskingBrowser
  /** Agrees or not, once. Refuses as `readSignIn`. */
  answerSignIn(input: { code: string; agrees: boolean }): Record<string, never>
  /** Where the asker is signed in, the last seen first. */
  listSessions(input: Record<string, never>): { sessions: ListedSession[] }
  /** Ends one of the asker's own sessions, this one included; one that has ended is no trouble. */
  endSession(input: { sessionId: string }): Record<string, never>
}

export interface SignInCode {
  /** Eight letters, for who can't scan. */
  code: string
  number: string
  picture: string | null
  /** ms */
  endsAt: number
}

export interface AskingBrowser {
  /** `Windows 电脑上的 Edge 浏览器` */
  browser: string
  number: string
  /** ms; when it asked. */
  at: number
}

export interface ListedSession {
  id: string
  browser: string
  /** ms */
  at: number
  seenAt: number
  /** The one that asks. */
  isThis: boolean
}
