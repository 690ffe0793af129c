import { wrongEvidence } from '../../../scripts/results/evidence'
import { digestOf, naiveLines } from '../../../scripts/results/naive-lines'
import type { History } from '../history'
import { regraded } from './regrade'

/** The digest of the frozen board is that of the lines worked out by hand, and the batches prove how it came about. */
export function theDigestMatches(history: History): string[] {
  const exported = regraded(history)
  const lines = naiveLines(exported)
  return [
    ...(exported.contest.digest === digestOf(lines) ? [] : [`the digest is not that of\n${lines}`]),
    ...wrongEvidence(exported),
  ]
}

/** A board that was frozen stays as it was, also when an edition takes its place; its digest stays while it holds. */
export const aFrozenBoardNeverChanges = ({ frozen }: History): string[] => [
  ...frozen.filter(({ then, atTheEnd }) => then !== atTheEnd).map(({ board }) => `${board} has changed`),
  ...frozen
    .filter(({ board, digest }) => frozen.some((one) => one.board === board && one.digest !== digest))
    .map(({ board, digest }) => `${board} has had several digests, ${digest}`),
]
