/** What `npm run export-results` writes and the two verifying commands read: a contest's truth, under keyed ids, without names. */
export interface Exported {
  contest: ExportedContest
  units: { id: string; level: string; parentId: string | null; people: number }[]
  attempts: ExportedAttempt[]
  batches: ExportedBatch[]
}

export interface ExportedContest {
  id: string
  edition: number
  /** SHA-256 of the frozen board; empty while it is not final. */
  digest: string
  final: boolean
  /** The rule sheet as it was published. */
  sheet: Record<string, unknown>
}

/** One link of a member's chain that has ended. */
export interface ExportedAttempt {
  id: string
  member: string
  unit: { street: string; enterprise: string | null; team: string | null } | null
  n: number
  kind: 'paper' | 'bonus'
  gate: number | null
  annulled: boolean
  startedAt: number
  score: number
  ms: number
  at: number
  earned: { points: number; at: number }[]
}

export interface ExportedBatch {
  seq: number
  at: number
  previous: string
  digest: string
  contestId: string
  deltas: {
    attemptId: string
    memberId: string
    before: { score: number } | null
    after: { score: number }
  }[]
}
