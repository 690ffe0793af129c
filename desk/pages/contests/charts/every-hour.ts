interface Hour {
  from: number
  takers: number
  papers: number
}

const hourMs = 3600_000
const mostShown = 24 * 62

/** Every hour from the first to the last, also those in which nobody came; of a very long contest the latest two months. */
export function everyHour(hours: readonly Hour[]): Hour[] {
  const last = hours.at(-1)?.from
  if (last === undefined) return []
  const first = Math.max(hours[0]?.from ?? last, last - (mostShown - 1) * hourMs)
  const known = new Map(hours.map((hour) => [hour.from, hour]))
  return Array.from({ length: Math.round((last - first) / hourMs) + 1 }, (_, at) => {
    const from = first + at * hourMs
    return known.get(from) ?? { from, takers: 0, papers: 0 }
  })
}
