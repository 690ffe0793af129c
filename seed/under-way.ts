/** So many storings under way at once: what makes documents need not wait for what stores them. */
export function underWay(most: number) {
  const going = new Set<Promise<void>>()
  let failed: { error: unknown } | null = null
  const all = async () => {
    await Promise.all(going)
    if (failed) throw failed.error
  }
  return {
    /** Begins this one, as soon as fewer than `most` are under way. Throws what an earlier one threw. */
    async begin(work: () => Promise<void>): Promise<void> {
      while (going.size >= most) await Promise.race(going)
      if (failed) throw failed.error
      const one: Promise<void> = work()
        .catch((error: unknown) => void (failed ??= { error }))
        .finally(() => going.delete(one))
      going.add(one)
    },
    all,
  }
}
