import type { Ask } from '../../domain/ask'
import type { BonusKind } from '../../domain/bonus'
import type { BonusOffer } from '../../domain/earn'
import type { GateOnMap } from '../../domain/map'
import type { WhyNot } from '../../domain/may-start'

export interface ContestApi {
  /** All contests that members may see: open ones first, then those to come, then those that are over, newest first. */
  listContests(input: Record<string, never>): { contests: ContestCard[] }
  /** One contest with its rules in plain words and where the asker stands. Refuses `contest_not_found`. */
  readContest(input: { contestId: string }): ContestPage
  /**
   * Says that an article or a video of the contest has been opened. `from` (ms): then it earns its bonus, by this receipt.
   * Refuses `bonus_not_offered`.
   */
  beginBonus(input: { contestId: string; kind: 'read' | 'watch'; key: string }): {
    receipt: string
    from: number
  }
  /**
   * Adds points beside the papers, as the sheet offers them. Refuses `profile_needed`, `contest_not_open` (at),
   * `contest_closed`, `bonus_not_offered`, `bonus_counted`, `bonus_enough`, `read_on` (at).
   */
  earnBonus(input: { contestId: string; what: BonusAsked }): { points: number; offers: BonusOffer[] }
}

export type BonusAsked =
  { kind: 'sign-in' | 'visit' } | { kind: 'read' | 'watch'; key: string; receipt: string }

export type { BonusKind, BonusOffer, GateOnMap }

export type ContestPhase = 'upcoming' | 'open' | 'closed'

export interface ContestCard {
  id: string
  title: string
  summary: string
  phase: ContestPhase
  /** ms */
  opensAt: number
  /** ms */
  closesAt: number
  questions: number
  fullMarks: number
  paperSeconds: number
  triesPerDay: number | null
  triesInAll: number | null
  /** The asker's counting score; null before the first finished attempt. */
  myScore: number | null
  /** The asker has begun a paper that is still open. */
  attemptOpen: boolean
}

export interface ContestPage extends ContestCard {
  organiser: string
  /** The rule sheet printed as the public notice. */
  rules: { label: string; text: string }[]
  /** What a member must or may tell to take part, with its purpose. */
  asks: Ask[]
  /** ms; then it is deleted. */
  keepUntil: number
  myMs: number | null
  /** There is a certificate for the asker to take. */
  certificate?: true
  /** The asker will be reminded of the opening. */
  reminded: boolean
  triesUsedToday: number
  triesUsedInAll: number
  openAttempt: { attemptId: string; deadline: number; gate?: number } | null
  /** The gates of the map in their order; absent where the contest has none. */
  map?: GateOnMap[]
  /** What earns points beside the papers. */
  bonus?: BonusOffer[]
  /** What staff arranged for the asker, or the asker's unit, beyond the rules; hours and tries of this page take it in. */
  relief?: ContestRelief
  /** What the one button at the foot may do: start (with the tries left, null for no limit), or why not and until when. */
  start:
    | { may: true; leftToday: number | null; leftInAll: number | null }
    | { may: false; why: StartRefusal; at: number | null }
}

export interface ContestRelief {
  /** Tries more, on any day and in all. */
  tries: number
  /** Minutes more for a paper. */
  minutes: number
  /** A later close (ms) than that of the rules. */
  closesAt: number | null
}

/** Why a paper can't be begun: by the sheet's hours, tries and gates, or because the contest is not for the asker. */
export type StartRefusal = WhyNot | 'not_invited' | 'verified_only'

/** Open now, or from `at` (ms; null: never). */
export type Showing = { open: true } | { open: false; at: number | null }
