/** How often something may be done: so many times at once, then once more every so many ms. */
export interface Pace {
  atOnce: number
  everyMs: number
}

/** `fullAt` (ms): from then on everything may be done at once again. That one number is all there is to remember. */
export type Taken = { may: true; fullAt: number } | { may: false; at: number }

/**
 * Takes one time out of an allowance at `now` (ms), or says at which hour (ms) it can be taken. A refused one costs nothing.
 * Nobody waits longer than `everyMs`: what no allowance of this clock could have left is begun anew.
 */
export function takeOne({ atOnce, everyMs }: Pace, fullAt: number, now: number): Taken {
  const most = atOnce * everyMs
  const then = (fullAt > now + most ? now : Math.max(fullAt, now)) + everyMs
  return then <= now + most ? { may: true, fullAt: then } : { may: false, at: then - most }
}
