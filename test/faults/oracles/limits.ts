import type { History, StoredAttempt } from '../history'

const dayOf = (ms: number): string => new Date(ms + 8 * 3600_000).toISOString().slice(0, 10)

/** No member has more attempts than the sheet gives, on a Beijing day and in all; they are numbered from 1. */
export function triesKeepToTheSheet({ attempts, sheet: { tries } }: History): string[] {
  const problems: string[] = []
  for (const member of new Set(attempts.map(({ memberId }) => memberId))) {
    const own = attempts.filter(({ memberId }) => memberId === member).sort((a, b) => a.n - b.n)
    if (tries.inAll !== null && own.length > tries.inAll) problems.push(`${member} has ${own.length} tries`)
    if (own.some(({ n }, at) => n !== at + 1)) problems.push(`${member}'s tries are not numbered`)
    for (const day of new Set(own.map(({ startedAt }) => dayOf(startedAt)))) {
      const onDay = own.filter(({ startedAt }) => dayOf(startedAt) === day).length
      if (tries.perDay !== null && onDay > tries.perDay) problems.push(`${member} has ${onDay} on ${day}`)
    }
    if (own.filter(({ state }) => state === 'open').length > 0) problems.push(`${member} is still open`)
  }
  return problems
}

/** By the server's hour nothing begins outside the window and nothing is taken after deadline and grace. */
export function nothingIsTakenTooLate({ attempts, sheet, told }: History): string[] {
  const opens = Date.parse(sheet.window.opens)
  const closes = Date.parse(sheet.window.closes)
  const lastHour = (one: StoredAttempt) =>
    Math.min(one.startedAt + sheet.paper.seconds * 1000, closes) + sheet.paper.graceSeconds * 1000
  const late = attempts.filter(
    (one) =>
      one.startedAt < opens ||
      one.startedAt >= closes ||
      (one.savedAt ?? 0) > lastHour(one) ||
      (one.state === 'submitted' && (one.finish?.at ?? 0) > lastHour(one)) ||
      (one.finish?.ms ?? 0) > sheet.paper.seconds * 1000,
  )
  const saidLate = told.filter(({ operation, reply, input }) => {
    const attempt = attempts.find(({ _id }) => _id === input.attemptId)
    return operation === 'saveAnswers' && reply?.ok && attempt && reply.now > lastHour(attempt)
  })
  return [
    ...late.map((one) => `too late or too early: ${JSON.stringify(one)}`),
    ...saidLate.map(({ tag }) => `save ${tag} was taken after the deadline and its grace`),
  ]
}

/** Revisions only grow, and what has ended stays as it ended. */
export function nothingGoesBack({ seen, attempts }: History): string[] {
  const known = new Map<string, StoredAttempt>()
  return [...seen, attempts].flat().flatMap((now) => {
    const before = known.get(now._id)
    known.set(now._id, now)
    if (!before) return []
    const ended = ({ state, finish, answers }: StoredAttempt) => JSON.stringify([state, finish, answers])
    const isChanged = before.state !== 'open' && ended(before) !== ended(now)
    return now.revision < before.revision || isChanged ? [`${now._id} went back`] : []
  })
}
