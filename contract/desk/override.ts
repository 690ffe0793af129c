export interface OverrideApi {
  /**
   * Arranges something apart from the rules for one member, or for all of a unit: tries more (on any day, in all and at each
   * gate), minutes more for a paper, a later close. Several add up in tries; of minutes and of closes the largest holds. A
   * member's open paper is given the time at once; a unit's members have it from their next paper on. With a later
   * close the board stays open until then, and right answers that the rules open after the close wait for it. Refuses
   * `contest_not_found`, `member_not_found`, `unit_not_found`, `not_for_yourself`, `contest_final`, `close_not_possible`.
   */
  grantOverride(input: {
    contestId: string
    to: OverrideFor
    tries?: number
    minutes?: number
    closesAt?: number
    reason: string
  }): { override: GrantedOverride }
  /**
   * Takes it back for whatever is begun from now on; an open paper keeps its time. Refuses `contest_not_found`,
   * `contest_final`, `override_not_found`.
   */
  withdrawOverride(input: { contestId: string; overrideId: string; reason: string }): Record<string, never>
  /**
   * What was arranged in a contest within the asker's scopes, newest first, 50 at a time; `after` is the `next` of the page
   * before. Refuses `contest_not_found`.
   */
  listOverrides(input: { contestId: string; after?: string }): {
    overrides: GrantedOverride[]
    next: string | null
  }
}

export type OverrideFor = { memberId: string } | { unitId: string }

export interface GrantedOverride {
  id: string
  to: OverrideFor
  /** The member's, as staff may see it; null for a unit, and of who has left. */
  name: string | null
  /** 0 for none. */
  tries: number
  minutes: number
  /** ms; null for none. */
  closesAt: number | null
  reason: string
  /** A member's id. */
  by: string
  /** ms */
  at: number
  withdrawn: { by: string; at: number; reason: string } | null
}
