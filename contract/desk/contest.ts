export interface ContestApi {
  /**
   * Lets the roster that holds now count in a contest: its units are those that members stand in, its head counts what is
   * divided by. A contest begins with the roster of its publication; this can be done until two minutes before it opens.
   * Refuses `contest_not_found`, `roster_not_found`, `roster_frozen`, `changed_meanwhile`.
   */
  freezeRoster(input: { contestId: string }): { rosterId: string; units: number; people: number }
}
