import type { History } from '../history'

/** Every finished attempt is in one batch and knows which; batches follow each other by their digests. */
export function eachAttemptIsFoldedOnce({ attempts, batches, jobsLeft }: History): string[] {
  const bySeq = [...batches].sort((a, b) => a.seq - b.seq)
  const folded = bySeq
    .flatMap(({ seq, deltas }) => deltas.map(({ attemptId }) => `${attemptId} ${seq}`))
    .sort()
  const marked = attempts.map(({ _id, foldedIn }) => `${_id} ${foldedIn}`).sort()
  const chain = bySeq.filter(
    ({ seq, previous }, at) => seq !== at + 1 || previous !== (bySeq[at - 1]?.digest ?? ''),
  )
  return [
    ...(folded.join() === marked.join() ? [] : [`in batches: ${folded.join()}\nmarked: ${marked.join()}`]),
    ...chain.map(({ seq }) => `batch ${seq} does not follow the one before`),
    ...(jobsLeft > 0 ? [`${jobsLeft} jobs are left`] : []),
  ]
}
