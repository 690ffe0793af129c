/** Does something `n` times, so many side by side; the hand-out number goes along. Answers each one's time in ms. */
async function repeat(
  n: number,
  together: number,
  action: (at: number) => Promise<unknown>,
): Promise<number[]> {
  const times: number[] = []
  let next = 0
  const worker = async () => {
    for (let at = next++; at < n; at = next++) {
      const began = performance.now()
      await action(at)
      times.push(performance.now() - began)
    }
  }
  await Promise.all(Array.from({ length: together }, worker))
  return times
}

export interface Speed {
  /** A second, eight side by side: what the place can carry. */
  rate: number
  /** ms, one after the other: what one person waits. */
  p50: number
  p99: number
}

const together = 8

/** What is measured: `many` calls side by side and `few` one after the other make one round. */
export interface Subject {
  many: number
  few: number
  action: () => Promise<unknown>
}

/**
 * Measures several subjects by turns, in many short rounds, so that whatever else the machine does falls on all of them
 * alike. The best round counts for the rate; all waits together make the percentiles.
 */
export async function byTurns<Name extends string>(
  subjects: Record<Name, Subject>,
  rounds: number,
): Promise<Record<Name, Speed>> {
  const names = Object.keys(subjects) as Name[]
  const found = Object.fromEntries(
    names.map((name) => [name, { rates: [] as number[], waits: [] as number[] }]),
  )
  for (const name of names) await repeat(together * 3, together, subjects[name].action)
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) {
      const { many, few, action } = subjects[name]
      const began = performance.now()
      await repeat(many, together, action)
      found[name]?.rates.push((many * 1000) / (performance.now() - began))
      found[name]?.waits.push(...(await repeat(few, 1, action)))
    }
  }
  return Object.fromEntries(
    names.map((name) => {
      const { rates = [], waits = [] } = found[name] ?? {}
      return [name, { rate: Math.max(...rates), p50: percentile(waits, 0.5), p99: percentile(waits, 0.99) }]
    }),
  ) as Record<Name, Speed>
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
}
