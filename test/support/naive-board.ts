/** A board worked out from finished attempts by the plainest means; imports nothing of what it judges. */
export interface Finished {
  memberId: string
  streetId: string
  score: number
  ms: number
  at: number
  n: number
}

/** Best attempt of every member by score, then less time, then the earlier finish, then the member's id: no shared places. */
export function naiveBoard(attempts: readonly Finished[]): Finished[] {
  const best = new Map<string, Finished>()
  for (const attempt of attempts) {
    const known = best.get(attempt.memberId)
    if (!known || comesBefore(attempt, known)) best.set(attempt.memberId, attempt)
  }
  return [...best.values()].sort((a, b) => (comesBefore(a, b) ? -1 : 1))
}

function comesBefore(a: Finished, b: Finished): boolean {
  if (a.score !== b.score) return a.score > b.score
  if (a.ms !== b.ms) return a.ms < b.ms
  if (a.at !== b.at) return a.at < b.at
  return a.memberId < b.memberId
}

/** Places when only score and time part members: those who are equal in both share the place of the first of them. */
export function naiveSharedPlaces(attempts: readonly Finished[]): Map<string, number> {
  const board = naiveBoard(attempts)
  return new Map(
    board.map((one) => [
      one.memberId,
      1 +
        board.filter((other) => other.score > one.score || (other.score === one.score && other.ms < one.ms))
          .length,
    ]),
  )
}

export function naiveStreets(attempts: readonly Finished[]): Map<string, { members: number; sum: number }> {
  const streets = new Map<string, { members: number; sum: number }>()
  for (const { streetId, score } of naiveBoard(attempts)) {
    const street = streets.get(streetId) ?? { members: 0, sum: 0 }
    streets.set(streetId, { members: street.members + 1, sum: street.sum + score })
  }
  return streets
}
