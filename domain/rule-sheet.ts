import type { Ask } from './ask'
import type { QuestionType } from './question'

/**
 * A contest's rules as its organiser fills them in: the engine executes this and `printNotice` prints it.
 * Hours are ISO dates with a zone, `2026-11-28T09:00:00+08:00`.
 */
export interface RuleSheet {
  title: string
  organiser: string
  window: { opens: string; closes: string }
  draw: DrawRow[]
  shuffle: { questions: boolean; options: boolean }
  paper: PaperTime
  /** null: no limit. A day is the Beijing day of the start. */
  tries: { perDay: number | null; inAll: number | null }
  /** Which of a member's attempts counts. */
  counts: 'best'
  /** How a multiple-choice answer is marked. */
  multiple: 'all-or-nothing'
  show: { score: Showing; answers: Showing; explanations: Showing }
  board: BoardRule
  awards: Award[]
  /** What a member must tell to take part. Nothing else is asked. */
  asks: Ask[]
  /** An ISO date with a zone: then what was told is deleted, unless a later contest still needs it. */
  keepUntil: string
  /** How members stand on the board: 张*, or by their full names. */
  names: 'masked' | 'full'
  /** Of a person known from the roster who has several WeChats: only the first to begin takes part, or each does. */
  onePerson: 'first' | 'each'
}

/** So many questions of a type from the pool, each worth so many points. */
export interface DrawRow {
  type: QuestionType
  count: number
  points: number
}

export interface PaperTime {
  seconds: number
  /** For answers that were on their way at the deadline. */
  graceSeconds: number
  atExpiry: 'saved-count' | 'nothing-counts'
}

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

export type Award =
  | { kind: 'lottery'; atLeast: number; name: string }
  | { kind: 'places'; from: number; to: number; name: string }

export const questionCount = (sheet: RuleSheet): number => sum(sheet.draw.map((row) => row.count))

export const fullMarks = (sheet: RuleSheet): number => sum(sheet.draw.map((row) => row.count * row.points))

/** ms */
export const opensAt = (sheet: RuleSheet): number => Date.parse(sheet.window.opens)

/** ms */
export const closesAt = (sheet: RuleSheet): number => Date.parse(sheet.window.closes)

/** ms */
export const keptUntil = (sheet: RuleSheet): number => Date.parse(sheet.keepUntil)

/** From then on (ms) no answer of any attempt is accepted. */
export const overAt = (sheet: RuleSheet): number => closesAt(sheet) + sheet.paper.graceSeconds * 1000

export type Phase = 'upcoming' | 'open' | 'closed'

/** The opening minute belongs to the contest, the closing one does not. */
export function phaseAt(sheet: RuleSheet, now: number): Phase {
  if (now < opensAt(sheet)) return 'upcoming'
  return now < closesAt(sheet) ? 'open' : 'closed'
}

/** When something that the sheet shows under this rule is open: ms, or null for never. */
export function showsFrom(sheet: RuleSheet, rule: Showing): number | null {
  if (rule === 'never') return null
  return rule === 'at-once' ? 0 : closesAt(sheet)
}

export const isShown = (sheet: RuleSheet, rule: Showing, now: number): boolean => {
  const from = showsFrom(sheet, rule)
  return from !== null && now >= from
}

const sum = (numbers: number[]): number => numbers.reduce((total, each) => total + each, 0)
