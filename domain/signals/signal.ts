export type SignalKind = 'faster-than-reading' | 'same-pattern' | 'burst' | 'left-app'

/**
 * A reason for a person to look at a paper; never a proof, and nothing follows from it by itself. `weight` puts the queue in
 * order: 1 a hint that honest members give every day, up to 4.
 */
export interface Signal {
  kind: SignalKind
  /** A plain sentence with its figures, for staff. */
  words: string
  weight: 1 | 2 | 3 | 4
}

/** A paper that has ended, as far as signals look at it. `full`: the marks that there were; `ms`: time used. */
export interface Played {
  score: number
  full: number
  ms: number
}

/** Whoever scores less has gained nothing that would be worth a look. */
const highPercent = 80

export const isHigh = ({ score, full }: Played): boolean => score * 100 >= full * highPercent

/** `3 分 20 秒`, `45 秒`. */
export function spanWords(ms: number): string {
  const seconds = Math.round(ms / 1000)
  const minutes = Math.floor(seconds / 60)
  return minutes > 0 ? `${String(minutes)} 分 ${String(seconds % 60)} 秒` : `${String(seconds)} 秒`
}
