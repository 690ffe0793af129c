import type { Signal } from './signal'

const windowMinutes = 10
const windowMs = windowMinutes * 60_000

/** A training room fills in ten minutes too: so the weight is small. */
const leastMembers = 20

/** Whoever joined longer before the first paper is no new account. */
const newFor = 24 * 3600_000

export interface Newcomer {
  memberId: string
  /** ms */
  joinedAt: number
}

export const isNewcomer = (joinedAt: number, firstPaperAt: number): boolean =>
  firstPaperAt - joinedAt < newFor

/** Newcomers are kept by the window that they joined in; a burst lies in one of these, or in two neighbours. */
export const slotOf = (joinedAt: number): number => Math.floor(joinedAt / windowMs)

export const neighbours = (slot: number): number[] => [slot - 1, slot, slot + 1]

/** Whether so many newcomers of some slot and its neighbours can make a burst. */
export const mayBurst = (newcomers: number): boolean => newcomers >= leastMembers

/** Of one unit's newcomers: what it says of each who joined with many others within ten minutes, by member. */
export function bursts(newcomers: readonly Newcomer[]): Map<string, Signal> {
  const inOrder = [...newcomers].sort((a, b) => a.joinedAt - b.joinedAt)
  const sizes = new Map<string, number>()
  let last = 0
  inOrder.forEach((first, at) => {
    while (last < inOrder.length && (inOrder[last]?.joinedAt ?? 0) - first.joinedAt < windowMs) last += 1
    if (last - at < leastMembers) return
    for (const { memberId } of inOrder.slice(at, last))
      sizes.set(memberId, Math.max(sizes.get(memberId) ?? 0, last - at))
  })
  return new Map([...sizes].map(([memberId, size]) => [memberId, burst(size)]))
}

const burst = (size: number): Signal => ({
  kind: 'burst',
  words: `同一单位至少有 ${String(size)} 位新会员在 ${String(windowMinutes)} 分钟内先后加入并答题。`,
  weight: 1,
})
