import { bare } from '../tidy'

const size = 3
/** Two texts with so great a share of common shingles say nearly the same. */
const nearly = 0.75

/**
 * For each text the position of an earlier one that says nearly the same, or -1. Each text is looked up under its rarest
 * shingles only: two texts that are alike enough have one of these in common, so nobody compares all with all.
 */
export function nearTwins(texts: readonly string[]): Int32Array {
  const numbers = new Map<string, number>()
  const counts: number[] = []
  const sets = texts.map((text) => {
    const own = shinglesOf(bare(text), numbers)
    for (const one of own) counts[one] = (counts[one] ?? 0) + 1
    return own
  })
  const rarity = (a: number, b: number) => (counts[a] ?? 0) - (counts[b] ?? 0) || a - b
  const index = new Map<number, number[]>()
  const twins = new Int32Array(texts.length).fill(-1)
  sets.forEach((set, at) => {
    const prefix = rarestOf(set, rarity)
    twins[at] = findTwin(at, prefix, sets, index)
    for (const shingle of prefix) {
      const others = index.get(shingle)
      if (others) others.push(at)
      else index.set(shingle, [at])
    }
  })
  return twins
}

/** Sorted, each once. */
function shinglesOf(text: string, numbers: Map<string, number>): Uint32Array {
  const own = new Set<number>()
  for (let at = 0; at + size <= Math.max(text.length, size); at += 1) {
    const shingle = text.slice(at, at + size)
    const number = numbers.get(shingle) ?? numbers.size
    numbers.set(shingle, number)
    own.add(number)
  }
  return Uint32Array.from(own).sort()
}

/** Of texts that are alike enough, these prefixes share a member. */
function rarestOf(set: Uint32Array, rarity: (a: number, b: number) => number): number[] {
  const prefix = set.length - Math.ceil(nearly * set.length) + 1
  return Array.from(set).sort(rarity).slice(0, prefix)
}

/** So many candidates of one text are looked at: texts of one template all share their shingles. */
const mostLooks = 200

function findTwin(
  at: number,
  prefix: readonly number[],
  sets: readonly Uint32Array[],
  index: ReadonlyMap<number, number[]>,
): number {
  const looked = new Set<number>()
  const own = sets[at] ?? new Uint32Array()
  for (const shingle of prefix)
    for (const other of index.get(shingle) ?? []) {
      if (looked.has(other)) continue
      if (looked.size >= mostLooks) return -1
      looked.add(other)
      if (isAlike(own, sets[other] ?? new Uint32Array())) return other
    }
  return -1
}

function isAlike(a: Uint32Array, b: Uint32Array): boolean {
  if (Math.min(a.length, b.length) < nearly * Math.max(a.length, b.length)) return false
  let [i, j, common] = [0, 0, 0]
  while (i < a.length && j < b.length) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0)
    if (difference === 0) common += 1
    if (difference <= 0) i += 1
    if (difference >= 0) j += 1
  }
  return common >= nearly * (a.length + b.length - common)
}
