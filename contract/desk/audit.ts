import type { Place } from '../../domain/staff'

export interface AuditApi {
  /**
   * What was done, newest first, 50 at a time, as far as it lies within the asker's scopes; `after` is the `next` of the
   * page before. Filters: who did it, to whom or what, by which operation, in which unit, from (ms) until before (ms).
   */
  readAudit(input: AuditQuery): { entries: AuditEntry[]; next: string | null }
}

export interface AuditQuery {
  by?: string
  about?: string
  action?: string
  unit?: { level: 'street' | 'enterprise' | 'team'; unitId: string }
  from?: number
  until?: number
  after?: string
}

export interface AuditEntry {
  id: string
  /** ms */
  at: number
  /** A member's id, and the name of today; null when there is none any more. */
  by: string
  byName: string | null
  /** The operation's name. */
  action: string
  over: Place
  /** A member's id, or what it is of with its id: `invitation:`, `contest:`, `unit:`, `roster:`, `article:`. */
  about: string
  /** The member's name of today, where it is about one. */
  aboutName: string | null
  /** The part that was changed, as it was and as it is. */
  before: unknown
  after: unknown
  /** `intended`: it was begun, and nobody wrote down how it ended: it may have been done. */
  state: 'intended' | 'done' | 'undone'
}
