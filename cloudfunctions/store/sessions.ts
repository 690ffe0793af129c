import type { Lasting } from '../../domain/session'
import type { Documents } from './documents'
import { removeDue } from './due'

/** Somebody of staff at a browser. The id is the hash of what the browser's cookie holds; `keepUntil` is when it ends. */
export interface Session extends Lasting {
  _id: string
  memberId: string
  browser: string
  mark: string
}

/** Nobody works at so many desks; more are not listed. */
const mostListed = 100

export function openSessions(sessions: Documents<Session>) {
  const { is } = sessions
  return {
    get: (id: string) => sessions.get(id),
    insert: (session: Session) => sessions.insert(session),
    /** Goes on; one that was ended meanwhile stays ended. */
    renew: (id: string, lasting: Lasting) => sessions.update({ _id: id }, lasting),
    of: (memberId: string, now: number) =>
      sessions.find({
        where: { memberId, keepUntil: is.gt(now) },
        orderBy: [['keepUntil', 'desc']],
        limit: mostListed,
      }),
    /** Ends a session, if it is this member's. */
    end: (id: string, memberId: string) => sessions.remove({ _id: id, memberId }),
    forget: (memberId: string) => sessions.remove({ memberId }),
    forgetDue: (now: number, limit: number) => removeDue(sessions, now, limit),
  }
}
