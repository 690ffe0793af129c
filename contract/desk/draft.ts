import type { AnsweredQuestion } from '../../domain/paper'
import type { PoolKind } from '../../domain/pool-shape'

/** Contests in the making. A draft is a rule sheet as far as it is filled in; nothing follows from it until it is published. */
export interface DraftApi {
  /** Drafts, the one changed last first, 50 at a time; `after` is the `next` of the page before. `away`: those put away. */
  listDrafts(input: { away?: boolean; after?: string }): { drafts: ListedDraft[]; next: string | null }
  /** Refuses `draft_not_found`. */
  readDraft(input: { draftId: string }): Draft
  /**
   * Keeps a draft as it is typed so far. `revision` is the one that the asker has seen, 0 for a draft that is new by an id
   * of the asker's making. Asking twice gives the same. Refuses `draft_not_found`, `changed_meanwhile` when somebody else has
   * saved, published or put away meanwhile.
   */
  saveDraft(input: {
    draftId: string
    revision: number
    summary: string
    /** JSON of the sheet as far as it is filled in, at most 60,000 characters. */
    sheet: string
    pool: DraftPool | null
  }): { revision: number; at: number }
  /** Puts a draft away, or takes it back. Refuses `draft_not_found`, `changed_meanwhile` when it is published. */
  putDraftAway(input: { draftId: string; away: boolean }): Record<string, never>
  /**
   * Publishes a draft as it was saved at `revision`, once: its contest has the id that the draft was given, and asking again
   * changes nothing. Nothing is published while the sheet is not possible, nor with other than the `despite` warnings that the
   * asker has seen: then the findings come back and `contestId` is null. Refuses `draft_not_found`, `changed_meanwhile`.
   */
  publishContest(input: { draftId: string; revision: number; despite: number }): {
    contestId: string | null
    findings: DraftFinding[]
  }
  /**
   * Takes a contest back until two minutes before it opens: members don't find it any more, and nobody is reminded of it. Its
   * sheet becomes a draft again. Refuses `contest_not_found`, `contest_begun`, `changed_meanwhile`.
   */
  withdrawContest(input: { contestId: string; reason: string }): { draftId: string }
  /** How many questions of each kind there are in a pool: by this a draw plan is checked while it is typed. Refuses `pool_not_found`. */
  readPoolShape(input: { poolId: string }): { questions: number; kinds: PoolKind[] }
  /**
   * A paper as a member may get it by a draft as it was saved, with right answers; another `turn` is another paper. It is
   * written down who looked. Refuses `draft_not_found`, `contest_not_possible` while none can be drawn, `gate_not_open` for a
   * gate that the sheet has not.
   */
  previewPaper(input: { draftId: string; gate: number | null; turn: number }): {
    items: AnsweredQuestion[]
    fullMarks: number
  }
}

/** A version of a bank: the pool that it was frozen into, and what it is called. */
export interface DraftPool {
  id: string
  name: string
}

export interface ListedDraft {
  draftId: string
  title: string
  /** A member's id; null name: has left. */
  by: string
  byName: string | null
  /** ms; when it was changed last. */
  at: number
}

export interface Draft {
  draftId: string
  /** The contest that it becomes, or has become. */
  contestId: string
  state: 'open' | 'published' | 'away'
  revision: number
  title: string
  summary: string
  /** JSON */
  sheet: string
  pool: DraftPool | null
  by: string
  byName: string | null
  at: number
}

export interface DraftFinding {
  level: 'refuse' | 'warn'
  /** The field of the sheet that it is about: `units.0.weights`; empty for the whole. */
  path: string
  sentence: string
}
