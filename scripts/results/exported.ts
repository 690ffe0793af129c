/** What `npm run export-results` writes and `npm run verify-board`, `npm run verify-evidence` read: without a name in it. */
export interface Exported {
  contest: {
    id: string
    edition: number
    final: boolean
    /** SHA-256 of the frozen board; empty while it is not final. */
    digest: string
    /** The most points that a member can have by the sheet. */
    full: number
    /** The rule sheet as it was published. */
    sheet: object
  }
  /** Members who are one person each, where by the sheet only the best of them counts. */
  persons: string[][]
  /** The roster's units in its order. */
  units: { id: string; level: string; people: number }[]
  attempts: ExportedAttempt[]
  batches: ExportedBatch[]
}

/** One link of a member's chain that has ended. */
export interface ExportedAttempt {
  id: string
  member: string
  unit: { street: string; enterprise: string | null; team: string | null } | null
  n: number
  kind: 'paper' | 'bonus'
  gate: number | null
  /** Staff took it out. */
  annulled: boolean
  startedAt: number
  score: number
  ms: number
  at: number
  earned: { points: number; at: number }[]
  /** Where the member stood with it; null where nothing counts. */
  after: { score: number; ms: number; at: number } | null
}

/** A batch as it was written, with the fields that its digest is made of in their order. */
export interface ExportedBatch {
  id: string
  contestId: string
  seq: number
  at: number
  previous: string
  deltas: { attemptId: string; memberId: string; after: { score: number; ms: number; at: number } }[]
  digest: string
}
