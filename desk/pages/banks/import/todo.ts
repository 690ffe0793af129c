import { doubtWords, type Doubt, type DoubtCode } from '../../../../domain/bank/faults'
import type { Importing } from './state'

export type Show = 'stop' | 'look' | 'out' | 'all'

/** Items by what is to be done with them: what must be mended or left out, what should be looked at, what is left out. */
export function todoOf(
  { items, changes }: Importing,
  doubts: Record<number, Doubt[]>,
): Record<Show, number[]> {
  const lists: Record<Show, number[]> = { stop: [], look: [], out: [], all: [] }
  items.forEach((_, at) => {
    const own = doubts[at] ?? []
    lists.all.push(at)
    if (changes[at]?.out) lists.out.push(at)
    else if (own.some(({ blocks }) => blocks)) lists.stop.push(at)
    else if (own.length > 0 && !changes[at]?.seen) lists.look.push(at)
  })
  return lists
}

/** How many of a list have each kind of doubt, the most frequent first. */
export function kindsOf(
  list: readonly number[],
  doubts: Record<number, Doubt[]>,
): [DoubtCode, string, number][] {
  const counts = new Map<DoubtCode, number>()
  for (const at of list)
    for (const code of new Set((doubts[at] ?? []).map((doubt) => doubt.code)))
      counts.set(code, (counts.get(code) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a).map(([code, count]) => [code, doubtWords[code], count])
}
