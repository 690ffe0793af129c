/** What a document was before a committed change; null when it was not there. */
interface Version {
  sequence: number
  before: string | null
}

/**
 * The past of documents for as long as a transaction may need it: with it a transaction reads the database as it
 * was when it began, although the one connection has moved on.
 */
export interface Versions {
  /** Grows with every committed change. */
  sequence(): number
  /** Notes a committed change; `keep` is false while nobody could ask for the past. */
  note(collection: string, key: string, before: string | null, keep: boolean): void
  /** Documents of a collection that changed after `sequence`, as they were then. */
  since(collection: string, sequence: number): Map<string, string | null>
  changedSince(collection: string, key: string, sequence: number): boolean
  forget(): void
}

export function makeVersions(): Versions {
  let sequence = 0
  const past = new Map<string, Map<string, Version[]>>()
  return {
    sequence: () => sequence,
    note(collection, key, before, keep) {
      sequence++
      if (!keep) return
      const documents = past.get(collection) ?? new Map<string, Version[]>()
      past.set(collection, documents)
      documents.set(key, [...(documents.get(key) ?? []), { sequence, before }])
    },
    since(collection, start) {
      const changed = new Map<string, string | null>()
      for (const [key, versions] of past.get(collection) ?? []) {
        const first = versions.find((version) => version.sequence > start)
        if (first) changed.set(key, first.before)
      }
      return changed
    },
    changedSince(collection, key, start) {
      return (past.get(collection)?.get(key)?.at(-1)?.sequence ?? 0) > start
    },
    forget: () => past.clear(),
  }
}
