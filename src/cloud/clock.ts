/** What the server's clock may be ahead of the phone's, in ms: somewhere from `low` to `high`. */
export interface Ahead {
  low: number
  high: number
}

/** The server stamped `now` between sending and receiving (phone's ms), so a round trip bounds the difference. */
export const bounds = (sent: number, now: number, received: number): Ahead => ({
  low: now - received,
  high: now - sent,
})

/** Narrows what is known by a new round trip; if they contradict, a clock was moved and the new one holds. */
export function narrow(known: Ahead | null, heard: Ahead): Ahead {
  if (!known) return heard
  const both = { low: Math.max(known.low, heard.low), high: Math.min(known.high, heard.high) }
  return both.low <= both.high ? both : heard
}

let ahead: Ahead | null = null

export function hear(sent: number, now: number, received: number): void {
  ahead = narrow(ahead, bounds(sent, now, received))
}

/** The server's hour in ms as well as the phone can know it; the phone's own before the first reply. */
export const serverNow = (): number => Date.now() + (ahead ? Math.round((ahead.low + ahead.high) / 2) : 0)
