import type { History, StoredAttempt } from '../history'
import { dayOf } from './day'
import { deadlineWith, isFor, perhapsArranged, triesIn } from './relief'

/**
 * No member has more papers than the sheet gives and staff arranged, on a Beijing day, in all and at a gate; links are numbered
 * from 1, and none is left open.
 */
export function triesKeepToTheSheet(history: History): string[] {
  const { attempts, sheet } = history
  const problems: string[] = []
  for (const member of new Set(attempts.map(({ memberId }) => memberId))) {
    const own = attempts.filter(({ memberId }) => memberId === member).sort((a, b) => a.n - b.n)
    if (own.some(({ n }, at) => n !== at + 1)) problems.push(`${member}'s tries are not numbered`)
    if (own.some(({ state }) => state === 'open')) problems.push(`${member} is still open`)
    const papers = own.filter(({ kind }) => kind === 'paper')
    papers.forEach((paper, at) => {
      const before = papers.slice(0, at + 1)
      const more = triesIn(perhapsArranged(history, paper, paper.startedAt))
      const today = before.filter(({ startedAt }) => dayOf(startedAt) === dayOf(paper.startedAt))
      const atGate = before.filter(({ gate }) => gate === paper.gate)
      const isOver = (limit: number | null | undefined, list: StoredAttempt[]) =>
        list.length > (limit ?? Infinity) + more
      if (isOver(sheet.tries.inAll, before)) problems.push(`${paper._id} is one too many in all`)
      if (isOver(sheet.tries.perDay, today)) problems.push(`${paper._id} is one too many on its day`)
      if (isOver(sheet.gates?.triesEach, atGate)) problems.push(`${paper._id} is one too many at its gate`)
    })
  }
  return problems
}

/** By the server's hour nothing begins outside the window and nothing is taken after deadline and grace. */
export function nothingIsTakenTooLate(history: History): string[] {
  const { attempts, sheet, told, overrides } = history
  const opens = Date.parse(sheet.window.opens)
  const grace = sheet.paper.graceSeconds * 1000
  const late = attempts.filter((one) => {
    const arranged = perhapsArranged(history, one, one.startedAt)
    const given = overrides.filter((row) => isFor(row, one) && row.at > one.startedAt)
    const closes = deadlineWith(history, Infinity, arranged)
    const isLate =
      (one.savedAt ?? 0) > one.deadline + grace ||
      (one.state === 'submitted' && (one.finish?.at ?? 0) > one.deadline + grace) ||
      (one.finish?.ms ?? 0) > one.deadline - one.startedAt ||
      one.deadline > deadlineWith(history, one.startedAt, [...arranged, ...given])
    return one.startedAt < opens || (one.kind === 'paper' && (one.startedAt >= closes || isLate))
  })
  const saidLate = told.filter(({ operation, reply, input }) => {
    const attempt = attempts.find(({ _id }) => _id === input.attemptId)
    return operation === 'saveAnswers' && reply?.ok && attempt && reply.now > attempt.deadline + grace
  })
  return [
    ...late.map((one) => `too late or too early: ${JSON.stringify(one)}`),
    ...saidLate.map(({ tag }) => `save ${tag} was taken after the deadline and its grace`),
  ]
}

/** Revisions and deadlines only grow, what has ended stays as it ended, and within an edition with its marks. */
export function nothingGoesBack({ seen, attempts }: History): string[] {
  const known = new Map<string, StoredAttempt>()
  return [...seen, attempts].flat().flatMap((now) => {
    const before = known.get(now._id)
    known.set(now._id, now)
    if (!before) return []
    const ended = ({ state, finish, answers }: StoredAttempt) =>
      JSON.stringify([state, answers, finish?.at, finish?.ms, before.edition === now.edition ? finish : null])
    const isChanged = before.state !== 'open' && ended(before) !== ended(now)
    const isLess =
      now.revision < before.revision || now.deadline < before.deadline || now.riding < before.riding
    return isLess || now.edition < before.edition || isChanged ? [`${now._id} went back`] : []
  })
}
