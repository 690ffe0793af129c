import { isRecord, kept, type Kept } from './storage'

/** A paper that was begun on this phone, or came to it, and that this phone hasn't seen closed. */
export interface BegunAttempt {
  attemptId: string
  /** ms */
  deadline: number
}

/** Lets a contest say 继续答题 also where there is no network. */
export const begunAttempt = (contestId: string): Kept<BegunAttempt> => kept(`begun.${contestId}`, 1, isRecord)
