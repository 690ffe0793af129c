import type { History } from '../history'
import { standsByHand } from './regrade'

/** What holds at the end is what staff were told last; nothing is left half done, and every link belongs to it. */
export function noCorrectionIsLost({ contest, editions, attempts, staff }: History): string[] {
  const behind = attempts.filter(({ edition, finish }) => finish?.after && edition !== contest.edition)
  const told = staff.filter(({ operation, reply }) => operation === 'correctContest' && reply?.ok)
  const lost = told.filter(({ input, reply }) => {
    const { edition } = reply?.data as { edition: number }
    const asked = (input as { corrections: object[] }).corrections
    const held = (editions[edition - 1] ?? []).filter((one) => 'questionId' in one)
    return JSON.stringify(asked) !== JSON.stringify(held)
  })
  return [
    ...(contest.next ? [`edition ${contest.next.edition} is not done`] : []),
    ...(JSON.stringify(editions[contest.edition - 1]) === JSON.stringify(contest.corrections)
      ? []
      : [`edition ${contest.edition} holds otherwise than it was recorded`]),
    ...behind.map(({ _id, edition }) => `${_id} is of edition ${edition}, not ${contest.edition}`),
    ...lost.map(({ tag }) => `the corrections of call ${tag} are not in its edition`),
  ]
}

/** Where everybody stands is what a regrade of all papers by hand comes to, under the edition that holds. */
export function standingsAreTheRegrade(history: History): string[] {
  const byHand = new Map(standsByHand(history).map(({ stand }) => [stand.member, stand]))
  return history.members.flatMap(({ id }) => {
    const own = history.attempts.filter(({ memberId }) => memberId === id).sort((a, b) => a.n - b.n)
    const after = own.at(-1)?.finish?.after ?? null
    const stand = byHand.get(id) ?? null
    const shown = JSON.stringify(after && [after.score, after.ms, after.at])
    const expected = JSON.stringify(stand && [stand.score, stand.ms, stand.at])
    return shown === expected ? [] : [`${id} stands at ${shown}, by hand at ${expected}`]
  })
}
