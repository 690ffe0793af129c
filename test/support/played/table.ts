import type { BonusKind, NoBonus } from '../../../domain/bonus'
import type { WhyNot } from '../../../domain/may-start'
import type { RuleSheet } from '../../../domain/rule-sheet'
import type { UnitPath } from '../../../domain/unit'

/**
 * One thing that happened, at a Beijing time of the contest's year, `08-01 09:00`: a paper begun then, with so many right
 * answers (the first ones; the others are wrong), handed in after so many seconds or left until its time was over, of the gate
 * that is counted from 1; a bonus; or something that was refused.
 */
export type Play =
  | [who: string, begins: string, right: number, seconds: number | 'expires', gate?: number]
  | [who: string, at: string, bonus: BonusKind]
  | [who: string, at: string, what: 'may not', why: WhyNot, gate?: number]
  | [who: string, at: string, what: 'earns nothing', kind: BonusKind, why: NoBonus]

/** A contest as it was played: data only, for whatever plays it. */
export interface PlayedContest {
  sheet: RuleSheet
  /** Where each member works. */
  members: Record<string, UnitPath>
  /** Heads of the frozen roster, in its order. */
  people: Record<string, number>
  plays: Play[]
}
