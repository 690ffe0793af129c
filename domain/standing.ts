import type { BoardRule, Tie } from './rule-sheet'

/** What of a member's attempts counts on the board: the score, the time used (ms), the finish (ms) and which attempt. */
export interface Standing {
  score: number
  ms: number
  at: number
  n: number
}

export type RankedMember = Standing & { memberId: string }

const byTie: Record<Tie, (a: Standing, b: Standing) => number> = {
  'less-time': (a, b) => a.ms - b.ms,
  'earlier-finish': (a, b) => a.at - b.at,
}

/** What parts equal scores where no place is shared, after the sheet's own ties. */
const always: readonly Tie[] = ['less-time', 'earlier-finish']

/** The ties that part equal scores: the sheet's; where it shares no place, less time and the earlier finish come after. */
export const tieChain = (rule: BoardRule): Tie[] =>
  rule.shared ? rule.ties : [...new Set<Tie>([...rule.ties, ...always])]

/** Negative when `a` stands before `b`; 0 when the rule cannot part them. */
function compareStandings(a: Standing, b: Standing, rule: BoardRule): number {
  if (a.score !== b.score) return b.score - a.score
  const order = firstDifference(a, b, rule.ties)
  // The chain of `tieChain`, without making it: a board compares millions of times, and a tie twice changes nothing.
  return order === 0 && !rule.shared ? firstDifference(a, b, always) : order
}

function firstDifference(a: Standing, b: Standing, ties: readonly Tie[]): number {
  for (const tie of ties) {
    const order = byTie[tie](a, b)
    if (order !== 0) return order
  }
  return 0
}

/** The order in which a board lists its members: the rule, then the member's id. Never 0 for two members. */
export const compareMembers = (a: RankedMember, b: RankedMember, rule: BoardRule): number =>
  compareStandings(a, b, rule) || (a.memberId < b.memberId ? -1 : a.memberId > b.memberId ? 1 : 0)

/** Whether `a` has a better place than `b`: members who share a place are not ahead of each other. */
export const isAhead = (a: RankedMember, b: RankedMember, rule: BoardRule): boolean =>
  (rule.shared ? compareStandings(a, b, rule) : compareMembers(a, b, rule)) < 0

/** Standing after one more finished attempt: the better of the two by the rule; of two equal ones the earlier stays. */
export function betterStanding(before: Standing | null, finished: Standing, rule: BoardRule): Standing {
  if (!before) return finished
  return compareStandings(finished, before, rule) < 0 ? finished : before
}
