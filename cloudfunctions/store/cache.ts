/**
 * Keeps what `load` gave, per key, for `ms` of the environment's clock; instances keep their own. Calls at the same time
 * share one load, a failed load or a null is not kept, and at most `most` keys stay.
 */
export function cache<T>(ms: number, most: number, load: (key: string) => Promise<T>) {
  const kept = new Map<string, { at: number; value: Promise<T> }>()
  return (key: string, now: number): Promise<T> => {
    const found = kept.get(key)
    if (found && now >= found.at && now - found.at < ms) return found.value
    const value = load(key)
    kept.delete(key)
    kept.set(key, { at: now, value })
    const forget = () => kept.get(key)?.value === value && kept.delete(key)
    value.then((found) => found === null && forget(), forget)
    const oldest = kept.keys().next().value
    if (kept.size > most && oldest !== undefined) kept.delete(oldest)
    return value
  }
}
