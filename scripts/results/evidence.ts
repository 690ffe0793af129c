import { createHash } from 'node:crypto'
import type { Exported, ExportedAttempt, ExportedBatch } from './exported'

/**
 * What is wrong with the evidence of a contest; an empty list means: every batch holds what its digest says and names the one
 * before it, every attempt that counts was taken to the board once, and with the standing that it led to.
 */
export function wrongEvidence({ contest, attempts, batches }: Exported): string[] {
  const inOrder = [...batches].sort((a, b) => a.seq - b.seq)
  const problems = inOrder.flatMap((batch, at) => wrongChain(batch, inOrder[at - 1] ?? null, at))
  const byId = new Map(attempts.map((attempt) => [attempt.id, attempt]))
  const folded = new Set<string>()
  for (const { seq, deltas } of inOrder)
    for (const { attemptId, memberId, after } of deltas) {
      const attempt = byId.get(attemptId)
      if (folded.has(attemptId))
        problems.push(`attempt ${attemptId} was counted twice, again in batch ${seq}`)
      folded.add(attemptId)
      if (!attempt) problems.push(`batch ${seq} counts ${attemptId}, which is not among the attempts`)
      else if (attempt.member !== memberId || !isSame(attempt, after))
        problems.push(`batch ${seq} counts ${attemptId} otherwise than it ended`)
    }
  if (contest.final)
    for (const { id, after } of attempts)
      if (after && !folded.has(id)) problems.push(`attempt ${id} counts and is in no batch`)
  return problems
}

function wrongChain(batch: ExportedBatch, before: ExportedBatch | null, at: number): string[] {
  const { digest, id: _, ...content } = batch
  const found = createHash('sha256').update(JSON.stringify(content)).digest('hex')
  return [
    ...(batch.seq === at + 1 ? [] : [`batch ${at + 1} is missing`]),
    ...(found === digest ? [] : [`batch ${batch.seq} does not hold what its digest says`]),
    ...(batch.previous === (before?.digest ?? '')
      ? []
      : [`batch ${batch.seq} does not follow the one before`]),
  ]
}

const isSame = ({ after }: ExportedAttempt, counted: { score: number; ms: number; at: number }): boolean =>
  after !== null && after.score === counted.score && after.ms === counted.ms && after.at === counted.at
