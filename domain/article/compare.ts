import type { DraftBlock } from './content'

/** Which blocks of two versions have no equal in the other, by their places; what only moved counts as changed. */
export function changedBlocks(
  before: readonly DraftBlock[],
  after: readonly DraftBlock[],
): { before: Set<number>; after: Set<number> } {
  const [a, b] = [before, after].map((blocks) => blocks.map((block) => JSON.stringify(block))) as [
    string[],
    string[],
  ]
  const lengths = commonLengths(a, b)
  const changed = { before: new Set(a.keys()), after: new Set(b.keys()) }
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) {
      changed.before.delete(i)
      changed.after.delete(j)
      i += 1
      j += 1
    } else if (at(lengths, i + 1, j) >= at(lengths, i, j + 1)) i += 1
    else j += 1
  }
  return changed
}

const at = (lengths: readonly number[][], i: number, j: number): number => lengths[i]?.[j] ?? 0

/** How long the longest common part of what begins at each pair of places is. */
function commonLengths(a: readonly string[], b: readonly string[]): number[][] {
  const lengths: number[][] = a.map(() => [])
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = lengths[i]
      if (row)
        row[j] =
          a[i] === b[j]
            ? at(lengths, i + 1, j + 1) + 1
            : Math.max(at(lengths, i + 1, j), at(lengths, i, j + 1))
    }
  return lengths
}
