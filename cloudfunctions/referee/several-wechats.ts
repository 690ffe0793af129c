import { standingOf } from '../../domain/attempt'
import { withoutAside } from '../../domain/correction'
import { replay } from '../../domain/replay'
import { compareMembers, type RankedMember } from '../../domain/standing'
import type { Store } from '../store'
import type { Contest } from '../store/contests'
import { gradingOf } from './finish'

/**
 * The members of whom nothing is to count where of a person's several WeChats the best one does, in the order of their ids.
 * Worked out from all their papers under the corrections that hold, whoever has been set aside before.
 */
export async function lesserOfSeveral(store: Store, contest: Contest, now: number): Promise<string[]> {
  if (contest.sheet.onePerson !== 'best') return []
  const grading = await gradingOf(store, contest, contest.edition, now)
  const corrections = withoutAside(contest.corrections)
  const anew = { ...grading, edition: { edition: contest.edition, corrections } }
  const lesser: string[] = []
  for (const members of await store.entries.several(contest._id)) {
    const chains = await Promise.all(members.map((one) => store.attempts.chains(contest._id, [one])))
    const ranked = chains.flat().flatMap((chain): RankedMember[] => {
      const last = replay(chain, anew).at(-1)
      const standing = standingOf(last ?? null)
      return last && standing ? [{ ...standing, memberId: last.memberId }] : []
    })
    ranked.sort((a, b) => compareMembers(a, b, contest.sheet.board))
    lesser.push(...ranked.slice(1).map(({ memberId }) => memberId))
  }
  return lesser.sort()
}
