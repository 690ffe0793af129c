import type { Ask } from './ask'
import type { Award } from './awards'
import type { BonusRule } from './bonus'
import type { GatePlan } from './gates'
import type { Marking } from './marking'
import type { PaperPlan } from './paper-plan'
import type { UnitBoardRule } from './unit-board'
import type { Window } from './window'

/**
 * A contest's rules as its organiser fills them in: the engine executes this and `printNotice` prints it. `checkSheet` says
 * what contradicts itself. A part that may be absent is not used by the contest then.
 */
export interface RuleSheet extends PaperPlan {
  title: string
  organiser: string
  window: Window
  /** Who may take part. Absent: every member. */
  who?: { units?: string[]; verified?: boolean }
  paper: PaperTime
  /** null: no limit. A day is the Beijing day of the start. */
  tries: { perDay: number | null; inAll: number | null; minutesBetween?: number }
  gates?: GatePlan
  /** Which of a member's papers count, or how they are put together. */
  counts: CountRule
  multiple: Marking['multiple']
  blanks?: NonNullable<Marking['blanks']>
  bonus?: BonusRule[]
  show: { score: Showing; answers: Showing; explanations: Showing }
  board: BoardRule
  units?: UnitBoardRule[]
  /** What a high mark is, in one paper: units are compared by how many of their members reached it. */
  high?: number
  awards: Award[]
  /** What a member must tell to take part. Nothing else is asked. */
  asks: Ask[]
  /** An ISO date with a zone: then what was told is deleted, unless a later contest still needs it. */
  keepUntil: string
  /** How members stand on the board: 张*, or by their full names. */
  names: 'masked' | 'full'
  /**
   * Of a person known from the roster who has several WeChats: only the first to begin takes part; or each does, and of
   * several the best alone stands on the final board; or each counts.
   */
  onePerson: 'first' | 'best' | 'each'
}

export interface PaperTime {
  seconds: number
  /** The phone goes on to the next question after so long. The cloud holds the paper's whole time. */
  perQuestion?: number
  /** For answers that were on their way at the deadline. */
  graceSeconds: number
  atExpiry: 'saved-count' | 'nothing-counts'
}

/** `mean` is rounded to two decimals; `sum-of-daily-best` adds up the best paper of each Beijing day. */
export type CountRule = 'best' | 'last' | 'first' | 'mean' | 'sum' | 'sum-of-daily-best'

export type Showing = 'at-once' | 'after-close' | 'never'

export interface BoardRule {
  /** So many places are published. */
  top: number
  /** How equal scores are parted, in this order. */
  ties: Tie[]
  /** Members whom `ties` cannot part share a place; otherwise the earlier finish, then the member's id, decides. */
  shared: boolean
}

export type Tie = 'less-time' | 'earlier-finish'

/** What the paper of a gate is drawn by, or of a contest without gates. */
export function paperPlan(sheet: RuleSheet, gate: number | null): PaperPlan {
  const own = gate === null ? undefined : sheet.gates?.gates[gate]?.draw
  return own ? { draw: own, shuffle: sheet.shuffle } : sheet
}

/** Every plan by which a paper of the contest may be drawn. */
export const paperPlans = (sheet: RuleSheet): PaperPlan[] => [
  ...new Set(
    sheet.gates ? sheet.gates.gates.map((_, gate) => paperPlan(sheet, gate)) : [paperPlan(sheet, null)],
  ),
]

/** ms */
export const opensAt = (sheet: RuleSheet): number => Date.parse(sheet.window.opens)

/** ms */
export const closesAt = (sheet: RuleSheet): number => Date.parse(sheet.window.closes)

/** ms */
export const keptUntil = (sheet: RuleSheet): number => Date.parse(sheet.keepUntil)

/** From then on (ms) no answer of any attempt is accepted, if nobody begins after this close. */
export const overAt = (sheet: RuleSheet, close: number): number => close + sheet.paper.graceSeconds * 1000

export type Phase = 'upcoming' | 'open' | 'closed'

/** The opening minute belongs to the contest, the closing one does not. `close`: the one that holds for a member. */
export function phaseAt(sheet: RuleSheet, now: number, close = closesAt(sheet)): Phase {
  if (now < opensAt(sheet)) return 'upcoming'
  return now < close ? 'open' : 'closed'
}

/** When something that the sheet shows under this rule is open: ms, or null for never. */
export function showsFrom(sheet: RuleSheet, rule: Showing, close = closesAt(sheet)): number | null {
  if (rule === 'never') return null
  return rule === 'at-once' ? 0 : close
}

/** The present, and the close after which nobody plays any more (ms): what helps to answer is shown only then. */
export interface Hour {
  now: number
  close: number
}

export const isShown = (sheet: RuleSheet, rule: Showing, now: number, close = closesAt(sheet)): boolean => {
  const from = showsFrom(sheet, rule, close)
  return from !== null && now >= from
}
