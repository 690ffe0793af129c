export interface HistoryApi {
  /**
   * The contests that the asker took part in, the one begun last first, 20 at a time; `after` is the `next` of the page
   * before.
   */
  listMyContests(input: { after?: MyContestCursor }): MyContests
}

/** The place in the list after which the next page begins. */
export interface MyContestCursor {
  startedAt: number
  id: string
}

export interface MyContests {
  contests: MyContest[]
  next: MyContestCursor | null
}

export interface MyContest {
  id: string
  title: string
  /** ms */
  opensAt: number
  /** ms */
  closesAt: number
  fullMarks: number
  /** The counting score; null while there is none, or while the sheet keeps scores back. */
  myScore: number | null
  tries: number
  attemptOpen: boolean
  /** Once the board is frozen, if it is shown. */
  place: { place: number; shared: boolean } | null
  /** There is a certificate to take. */
  certificate?: true
}
