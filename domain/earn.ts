import { beginsAt, boardsLearn, nextLink, type Attempt, type Starter } from './attempt'
import {
  addBonus,
  granted,
  mayEarn,
  type BonusKind,
  type BonusTallies,
  type Earned,
  type NoBonus,
} from './bonus'
import type { RuleSheet } from './rule-sheet'
import { earned } from './tally'
import { beijingDay } from './time'

/**
 * A bonus meets the chain in one of two ways. No paper open: it is a link of its own, ended at once. A paper open: it rides
 * with the paper and is counted when that ends, so that the member's total moves by one link at a time.
 */
export type Earning =
  | { how: 'link'; link: Attempt; bonus: Earned }
  | { how: 'ride'; attemptId: string; known: number; bonus: Earned }
  | { how: 'not'; why: NoBonus }

export function earn(
  contestId: string,
  sheet: RuleSheet,
  starter: Starter,
  last: Attempt | null,
  what: { kind: BonusKind; key: string },
  now: number,
  edition = 1,
): Earning {
  const at = earnedAt(last, now)
  const day = beijingDay(at)
  const rule = granted(sheet.bonus).find(({ kind }) => kind === what.kind)
  const why = mayEarn(rule, soFar(last)[what.kind], what.key, day)
  if (why || !rule) return { how: 'not', why: why ?? 'not_offered' }
  const bonus: Earned = { ...what, points: rule.points, at, day }
  if (last?.state === 'open') return { how: 'ride', attemptId: last._id, known: last.riding, bonus }
  return { how: 'link', link: bonusLink(contestId, sheet, starter, last, bonus, edition), bonus }
}

/** Instances' clocks differ a little: no bonus is earlier than what has ended or was earned before it, and so of no earlier day. */
const earnedAt = (last: Attempt | null, now: number): number =>
  Math.max(
    beginsAt(last, now),
    last?.tally.lastBonus?.at ?? 0,
    ...(last?.earned ?? []).map((bonus) => bonus.at),
  )

/** What a member has earned, with what rides in an open paper. */
const soFar = (last: Attempt | null): BonusTallies =>
  last?.state === 'open' ? last.earned.reduce(addBonus, last.tally.bonus) : (last?.tally.bonus ?? {})

function bonusLink(
  contestId: string,
  sheet: RuleSheet,
  starter: Starter,
  last: Attempt | null,
  bonus: Earned,
  edition: number,
): Attempt {
  const link = nextLink(contestId, sheet, starter, last, bonus.at, edition)
  const tally = earned(link.tally, bonus, link.n)
  const at = link.startedAt
  return {
    ...link,
    earned: [bonus],
    riding: 1,
    tally,
    finish: { at, score: bonus.points, right: 0, ms: 0, ...boardsLearn(tally, sheet) },
    foldedIn: 0,
  }
}

/** One way to earn points, as a member sees it. */
export interface BonusOffer {
  kind: BonusKind
  points: number
  perDay: number
  inAll: number | null
  /** Points earned with it so far. */
  earned: number
  /** So many more times today. */
  leftToday: number
}

/** What can be earned in this contest beside its papers, and what has been. */
export function bonusOffers(sheet: RuleSheet, last: Attempt | null, now: number): BonusOffer[] {
  const tallies = soFar(last)
  return granted(sheet.bonus).map(({ kind, points, perDay, inAll }) => {
    const tally = tallies[kind]
    const today = tally?.day === beijingDay(now) ? tally.today : 0
    const left = Math.min(perDay - today, (inAll ?? Infinity) - (tally?.times ?? 0))
    return { kind, points, perDay, inAll, earned: tally?.points ?? 0, leftToday: Math.max(0, left) }
  })
}
