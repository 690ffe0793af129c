import type { Street } from './roster'
import { folded } from './text'

/** Finds the federation's street that an office means, with and without 街道, 办事处 and the district in front. */
export function streetFinder(streets: readonly Street[]): (written: string) => Street | null {
  const known = new Map(
    streets.flatMap((street) => [folded(street.name), bare(street.name)].map((name) => [name, street])),
  )
  const cache = new Map<string, Street | null>()
  const find = (written: string): Street | null => {
    const text = folded(written)
    const local = text.replace(/^(?:.{1,3}市)?(?:.{1,3}区)?/, '')
    for (const one of [text, bare(text), local, bare(local)]) {
      const street = known.get(one)
      if (street) return street
    }
    return null
  }
  return (written) => {
    const kept = cache.get(written)
    if (kept !== undefined) return kept
    const found = find(written)
    if (cache.size < 10_000) cache.set(written, found)
    return found
  }
}

/** 德胜 for 德胜街道, 德胜街道办事处 and 德胜街道总工会. */
const bare = (name: string): string =>
  folded(name)
    .replace(/(?:总工会|工会联合会|工会工作委员会|工会)$/, '')
    .replace(/(?:办事处|街道办)$/, '')
    .replace(/(?:街道|地区)$/, '')
