const freshMs = 60_000
const most = 5000

interface Named {
  _id: string
  name: string | null
}

/**
 * Members' names by id, kept in the instance for a minute: a board whose top hardly changes asks for hardly any. What is
 * missing comes in one read.
 */
export function makeNames(find: (ids: string[]) => Promise<Named[]>) {
  const kept = new Map<string, { at: number; name: string | null }>()
  const fresh = (id: string, now: number) => {
    const known = kept.get(id)
    return known && now >= known.at && now - known.at < freshMs ? known : null
  }
  return async (ids: readonly string[], now: number): Promise<Map<string, string | null>> => {
    const missing = [...new Set(ids)].filter((id) => !fresh(id, now))
    if (missing.length > 0) {
      const found = new Map((await find(missing)).map(({ _id, name }) => [_id, name]))
      if (kept.size + missing.length > most) kept.clear()
      for (const id of missing) kept.set(id, { at: now, name: found.get(id) ?? null })
    }
    return new Map(ids.map((id) => [id, kept.get(id)?.name ?? null]))
  }
}
