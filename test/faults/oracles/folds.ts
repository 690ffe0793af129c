import type { History } from '../history'

/**
 * Every link that counts is in one batch of the board that holds, and knows which; on boards of earlier editions none is twice.
 * Batches follow each other by their digests.
 */
export function eachAttemptIsFoldedOnce({
  attempts,
  batches,
  contest,
  contestId,
  jobsLeft,
}: History): string[] {
  const boards = Array.from({ length: contest.edition }, (_, at) =>
    at === 0 ? contestId : `${contestId}@${at + 1}`,
  )
  const byBoard = boards.map((board) =>
    batches.filter(({ _id, seq }) => _id === `${board}:${seq}`).sort((a, b) => a.seq - b.seq),
  )
  const foldedOn = (bySeq: typeof batches) =>
    bySeq.flatMap(({ seq, deltas }) => deltas.map(({ attemptId }) => `${attemptId} ${seq}`)).sort()
  const folded = foldedOn(byBoard.at(-1) ?? [])
  const counting = attempts.filter(({ finish }) => !finish || finish.after)
  const marked = counting.map(({ _id, foldedIn }) => `${_id} ${foldedIn}`).sort()
  const twice = byBoard.flatMap((bySeq) => {
    const ids = bySeq.flatMap(({ deltas }) => deltas.map(({ attemptId }) => attemptId))
    return ids.filter((id, at) => ids.indexOf(id) !== at)
  })
  const chain = byBoard.flatMap((bySeq) =>
    bySeq.filter(({ seq, previous }, at) => seq !== at + 1 || previous !== (bySeq[at - 1]?.digest ?? '')),
  )
  return [
    ...(folded.join() === marked.join() ? [] : [`in batches: ${folded.join()}\nmarked: ${marked.join()}`]),
    ...twice.map((id) => `${id} is twice on one board`),
    ...chain.map(({ _id }) => `batch ${_id} does not follow the one before`),
    ...(jobsLeft > 0 ? [`${jobsLeft} jobs are left`] : []),
  ]
}
