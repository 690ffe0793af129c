import type { Attempt } from '../../domain/attempt'
import { mostPoints } from '../../domain/cells'
import { boardOf } from '../../domain/correction'
import type { Store } from '../../cloudfunctions/store'
import { unitsOfContest } from '../../cloudfunctions/registrar/contest-units'
import type { Exported, ExportedAttempt, ExportedBatch } from './exported'

/** A contest's results as a file that anybody can recompute the board from, piece by piece; null for an unknown contest. */
export async function exportResults(store: Store, contestId: string, now: number): Promise<Exported | null> {
  const contest = await store.contests.fresh(contestId)
  if (!contest) return null
  const { byId } = await unitsOfContest(store, contest, now)
  const { edition, final, digest = '', sheet } = contest
  return {
    contest: { id: contestId, edition, final, digest, full: mostPoints(sheet), sheet },
    persons: sheet.onePerson === 'best' && final ? await store.entries.several(contestId) : [],
    units: [...byId.values()].map(({ id, level, people }) => ({ id, level, people })),
    attempts: await attemptsOf(store, contestId),
    batches: await batchesOf(store, boardOf(contestId, edition)),
  }
}

async function attemptsOf(store: Store, contestId: string): Promise<ExportedAttempt[]> {
  const all: ExportedAttempt[] = []
  for (let after = ''; ;) {
    const chains = await store.attempts.chainsAfter(contestId, after)
    all.push(...chains.flat().flatMap(exported))
    const last = chains.at(-1)?.[0]?.memberId
    if (last === undefined) return all
    after = last
  }
}

const exported = ({ finish, ...link }: Attempt): ExportedAttempt[] =>
  finish
    ? [
        {
          id: link._id,
          member: link.memberId,
          unit: link.unit,
          n: link.n,
          kind: link.kind,
          gate: link.gate,
          annulled: link.annulled,
          startedAt: link.startedAt,
          score: finish.score,
          ms: finish.ms,
          at: finish.at,
          earned: link.earned.map(({ points, at }) => ({ points, at })),
          after: finish.after && { score: finish.after.score, ms: finish.after.ms, at: finish.after.at },
        },
      ]
    : []

async function batchesOf(store: Store, board: string): Promise<ExportedBatch[]> {
  const all: ExportedBatch[] = []
  for (let seq = 1; ; seq += 1) {
    const batch = await store.boards.batch(board, seq)
    if (!batch) return all
    const { _id, contestId, at, previous, deltas, digest } = batch
    all.push({ id: _id, contestId, seq, at, previous, deltas, digest })
  }
}
