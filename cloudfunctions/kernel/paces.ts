import type { Pace } from '../../domain/allowance'

/** How fast one member may ask for things of a kind. A phone in a hand, tapped by a child, stays far below. */
export const paces = {
  /** A list or a page. */
  reading: { atOnce: 60, everyMs: 1000 },
  /** What a paper needs; the phone saves once in 15 s. */
  answering: { atOnce: 30, everyMs: 2000 },
  /** What a person writes or decides. */
  writing: { atOnce: 10, everyMs: 6000 },
  /** What staff do, one after the other. */
  managing: { atOnce: 30, everyMs: 2000 },
  /** What comes in many parts, one after the other. */
  bringing: { atOnce: 30, everyMs: 3000 },
  /** What goes through a whole contest slice by slice: a preview of 40,000 members is 200. */
  goingThrough: { atOnce: 400, everyMs: 250 },
} as const satisfies Record<string, Pace>

/** The pace of every operation of a door: one without does not compile. */
export type Paces<Door> = { [Name in keyof Door]: Pace }
