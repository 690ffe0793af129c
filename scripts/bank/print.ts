import type { Reading } from '../../domain/bank/draft'
import { placeOf, type Proof } from '../../domain/bank/proof/proofread'
import { typeWords } from '../../domain/words'

/** So many lines of a kind; a longer list is for the desk. */
const most = 50

export function printReading({ items, skipped }: Reading, proofs: readonly Proof[]): void {
  console.log(`\n读到 ${items.length} 题`)
  for (const [type, words] of Object.entries(typeWords)) {
    const count = proofs.filter(({ settled }) => settled.type === type).length
    if (count > 0) console.log(`  ${words} ${count}`)
  }
  if (skipped.length > 0) console.log(`另有 ${skipped.length} 行不是题目，没有读。`)
}

/** Doubtful items, those first that can't be imported as they are. */
export function printDoubts({ items }: Reading, proofs: readonly Proof[]): void {
  const lines = proofs.flatMap(({ doubts }, at) =>
    doubts.map(({ blocks, reason }) => ({ blocks, line: `${placeOf(items[at])} · ${reason}` })),
  )
  for (const [what, some] of [
    ['不能导入', lines.filter(({ blocks }) => blocks)],
    ['请看一看', lines.filter(({ blocks }) => !blocks)],
  ] as const) {
    if (some.length === 0) continue
    console.log(`\n${what} ${some.length} 处`)
    for (const { line } of some.slice(0, most)) console.log(`  ${line}`)
    if (some.length > most) console.log(`  ……还有 ${some.length - most} 处`)
  }
}
