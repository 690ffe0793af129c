import type { ContestStage } from '../../domain/contest-stage'
import type { NoticeLine } from '../../domain/notice'
import type { RuleSheet } from '../../domain/rule-sheet'

export interface ContestApi {
  /**
   * Lets the roster that holds now count in a contest: its units are those that members stand in, its head counts what is
   * divided by. A contest begins with the roster of its publication; this can be done until two minutes before it opens.
   * Refuses `contest_not_found`, `roster_not_found`, `roster_frozen`, `changed_meanwhile`.
   */
  freezeRoster(input: { contestId: string }): { rosterId: string; units: number; people: number }
  /**
   * Published contests that are still to close, or closed, 50 at a time, the one that closes last first; `after` is the
   * `next` of the page before.
   */
  listDeskContests(input: { which: 'current' | 'closed'; after?: { closesAt: number; id: string } }): {
    contests: ListedContest[]
    next: { closesAt: number; id: string } | null
  }
  /** All that a desk shows of a contest beside its results. Refuses `contest_not_found`. */
  readDeskContest(input: { contestId: string }): DeskContest
}

export interface ListedContest {
  contestId: string
  title: string
  /** ms */
  opensAt: number
  closesAt: number
  stage: ContestStage
  edition: number
  /** As far as they are counted; null before the first. */
  takers: number | null
  papers: number | null
}

export interface DeskContest extends Omit<ListedContest, 'takers' | 'papers'> {
  summary: string
  sheet: RuleSheet
  notice: NoticeLine[]
  pool: { id: string; name: string | null }
  /** The close that was arranged latest for anybody, ms. */
  latestClose: number
  /** Papers that are being answered. */
  open: number
  /** null: the units of the day count. */
  roster: { rosterId: string; importedAt: number | null; units: number; people: number } | null
  /** A roster that was imported since and does not count here. */
  newerRoster: { rosterId: string; units: number; people: number } | null
  /** Of the frozen board, 64 digits; null until then. */
  digest: string | null
  /** Who published it and when; null for one that no draft became. */
  published: { by: string; byName: string | null; at: number } | null
  /** What the cloud has still to do for it, the soonest first. */
  jobs: { kind: string; due: number; failed: boolean }[]
}
