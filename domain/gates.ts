import type { DrawRow } from './paper-plan'

/** One point of a contest's map: a short paper of its own. */
export interface Gate {
  name: string
  /** Absent: the sheet's draw. */
  draw?: DrawRow[]
  /** What to read or watch before it. */
  materials?: {
    kind: 'article' | 'video'
    title: string
    ref: string
    /** Of a video: its length. */ seconds?: number
  }[]
}

/** A contest played gate by gate. The best paper of each gate counts, and the gates are added up. */
export interface GatePlan {
  gates: Gate[]
  /** `one-a-day`: gate k opens on the k-th day of the contest, the first with the contest. */
  opening: 'together' | 'one-a-day'
  /** Of gates that open day by day: whether an earlier day's can still be played. */
  missed: 'can-be-made-up' | 'lost'
  /** `in-turn`: a gate needs the one before it passed. */
  order: 'any' | 'in-turn'
  /** So many percent of a gate's marks light it. */
  passPercent: number
  /** Tries of each gate; null for no limit. */
  triesEach: number | null
  /** `marks`: a gate counts its marks; otherwise a lit gate counts so many points, whatever the marks. */
  worth: 'marks' | { points: number }
}
