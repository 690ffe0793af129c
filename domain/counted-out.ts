import { asideIn, type Correction } from './correction'

/** What corrections have taken out of a member's results. */
export interface CountedOut {
  /** Papers annulled. */
  annulled: number
  aside: boolean
}

/** By member; an attempt's id is `contest:member:n`. */
export function countedOut(corrections: readonly Correction[]): Map<string, CountedOut> {
  const members = new Map<string, CountedOut>()
  const of = (memberId: string) => members.get(memberId) ?? { annulled: 0, aside: false }
  for (const correction of corrections) {
    if (correction.kind !== 'annulled') continue
    const memberId = correction.attemptId.split(':')[1] ?? ''
    members.set(memberId, { ...of(memberId), annulled: of(memberId).annulled + 1 })
  }
  for (const memberId of asideIn(corrections)) members.set(memberId, { ...of(memberId), aside: true })
  return members
}
