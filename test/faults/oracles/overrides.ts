import type { History, StaffTold, StoredAttempt, StoredOverride } from '../history'
import { dayOf } from './day'
import { deadlineWith, knownWithin, surelyArranged, triesIn } from './relief'

/** What staff were told is arranged is there, and what they were told is withdrawn is withdrawn. */
export function noArrangementIsLost({ overrides, staff }: History): string[] {
  const good = staff.filter(({ reply }) => reply?.ok)
  return good.flatMap(({ tag, operation, input, reply }) => {
    const data = reply?.data as { override?: { id: string } }
    const { overrideId } = input as { overrideId?: string }
    const row = overrides.find(({ _id }) => _id === (data.override?.id ?? overrideId))
    if (operation === 'grantOverride' && !row) return [`what call ${tag} granted is not there`]
    return operation === 'withdrawOverride' && !row?.withdrawn ? [`what call ${tag} withdrew holds`] : []
  })
}

const used = (own: StoredAttempt[], until: number): StoredAttempt[] =>
  own.filter(({ kind, startedAt }) => kind === 'paper' && startedAt <= until + knownWithin / 2)

/** Nobody is refused a try, or a later close, that was arranged for them long enough before. */
export function nobodyIsRefusedWhatIsArranged(history: History): string[] {
  const { attempts, members, sheet, told } = history
  return told.flatMap(({ tag, openid, operation, input, reply, ended }) => {
    const code = reply?.code
    if (operation !== 'startAttempt' || !reply || !code) return []
    const id = members.find((one) => one.openid === openid)?.id ?? ''
    const own = attempts.filter(({ memberId }) => memberId === id)
    const [first] = own
    if (!first) return []
    const rows = surelyArranged(history, first, reply.now)
    if (code === 'contest_closed')
      return rows.some(({ closesAt }) => reply.now < closesAt - knownWithin)
        ? [`call ${tag} was refused before a later close`]
        : []
    const papers = used(own, ended)
    const days = [reply.now, ended + knownWithin / 2].map(dayOf)
    const today = papers.filter(({ startedAt }) => days.includes(dayOf(startedAt)))
    const atGate = papers.filter(({ gate }) => gate === (input.gate ?? 0))
    const left = (limit: number | null | undefined, list: StoredAttempt[]) =>
      (limit ?? Infinity) + triesIn(rows) - list.length
    const wrong =
      (code === 'no_tries_left' && left(sheet.tries.inAll, papers) > 0) ||
      (code === 'no_tries_today' && left(sheet.tries.perDay, today) > 0) ||
      (code === 'gate_done' && left(sheet.gates?.triesEach, atGate) > 0)
    return wrong ? [`call ${tag} was refused (${code}) although ${triesIn(rows)} more are arranged`] : []
  })
}

/** A paper has the time that is arranged for its member: one begun later from its start, an open one by the grant itself. */
export function everyPaperHasItsTime(history: History): string[] {
  const grants = history.staff.filter(({ operation, reply }) => operation === 'grantOverride' && reply?.ok)
  return history.attempts.flatMap((paper) => {
    if (paper.kind !== 'paper') return []
    const rows = [
      ...surelyArranged(history, paper, paper.startedAt),
      ...grants.flatMap((grant) => grantedMeanwhile(grant, paper, history.overrides)),
    ]
    const least = deadlineWith(history, paper.startedAt, rows)
    return paper.deadline < least ? [`${paper._id} has ${least - paper.deadline} ms too little`] : []
  })
}

/** A member's paper that was begun before a grant, and was not over when it had been made, has the time at once. */
function grantedMeanwhile(
  { began, ended, reply }: StaffTold,
  { memberId, startedAt, deadline, finish }: StoredAttempt,
  overrides: readonly StoredOverride[],
): StoredOverride[] {
  const { id } = (reply?.data as { override: { id: string } }).override
  const row = overrides.find(({ _id }) => _id === id)
  const wasOpen = startedAt < began - knownWithin && ended < Math.min(deadline, finish?.at ?? 0) - knownWithin
  return row?.memberId === memberId && wasOpen ? [row] : []
}
