/** How long a code to sign in by can be used, ms. */
export const signInLasts = 2 * 60_000

/** A session that nobody works in ends after this, ms. */
const sessionRests = 60 * 60_000

/** However busy, a session ends after this, ms: a day's work. */
export const sessionLasts = 12 * 3600_000

/** A session that is worked in is renewed so often, ms: a write now and then instead of one with every question. */
const renewEvery = 5 * 60_000

/** When somebody signed in, was last seen, and when the session ends unless it goes on; ms. */
export interface Lasting {
  at: number
  seenAt: number
  keepUntil: number
}

export const newSession = (now: number): Lasting => ({ at: now, seenAt: now, keepUntil: now + sessionRests })

export const hasEnded = ({ keepUntil }: Lasting, now: number): boolean => keepUntil <= now

/** The session as it goes on when somebody works in it now; null when it needs no writing down yet. */
export function renewed({ at, seenAt, keepUntil }: Lasting, now: number): Lasting | null {
  if (now - seenAt < renewEvery) return null
  return { at, seenAt: now, keepUntil: Math.max(keepUntil, Math.min(now + sessionRests, at + sessionLasts)) }
}
