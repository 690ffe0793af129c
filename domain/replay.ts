import { boardsLearn, foldingOf, standingOf, type Attempt } from './attempt'
import { asideIn } from './correction'
import { finishAttempt, type Grading } from './finish'
import type { RuleSheet } from './rule-sheet'
import { begun, earned, emptyTally, type Tally } from './tally'
import { beijingDay } from './time'

/**
 * A member's chain worked out anew under an edition, from its first link on: the same starts, answers and hours, with the
 * corrections in every grade. `chain` is whole and in order; what comes back is the same links with new figures.
 */
export const replay = (chain: readonly Attempt[], grading: Grading): Attempt[] =>
  replayFrom(null, chain, grading)

/** The rest of a chain, behind a link that has its figures under this edition already. */
export function replayFrom(last: Attempt | null, rest: readonly Attempt[], grading: Grading): Attempt[] {
  const replayed: Attempt[] = []
  for (const link of rest) replayed.push(replayLink(link, replayed.at(-1) ?? last, grading))
  return replayed
}

function replayLink(link: Attempt, last: Attempt | null, grading: Grading): Attempt {
  const { sheet, edition } = grading
  const carried = last?.tally ?? emptyTally
  const known = {
    ...link,
    edition: edition.edition,
    before: standingOf(last),
    reached: last ? (last.finish?.reached ?? last.reached) : [],
  }
  if (asideIn(edition.corrections).includes(link.memberId)) return setAside(known, carried, sheet)
  if (link.kind === 'bonus') {
    const tally = link.earned.reduce((sum, bonus) => earned(sum, bonus, link.n), carried)
    const finish = link.finish && { ...link.finish, ...boardsLearn(tally, sheet) }
    return { ...known, tally, finish, foldedIn: 0 }
  }
  const tally = begun(carried, link.gate, beijingDay(link.startedAt))
  // What a paper earned by being answered well is found again by grading it.
  const rode = link.earned.filter(({ kind }) => kind !== 'accuracy')
  const open = { ...known, tally, earned: rode }
  if (link.state === 'open' || !link.finish) return open
  const { state, answers, finish } = link
  const ending = state === 'submitted' ? { state, answers } : { state }
  return { ...open, ...finishAttempt(open, grading, ending, finish.at) }
}

/** A link of a member of whom nothing counts: it keeps its own marks and uses up its try, and no board hears of it. */
function setAside(link: Attempt, carried: Tally, sheet: RuleSheet): Attempt {
  const open = link.kind === 'paper' ? begun(carried, link.gate, beijingDay(link.startedAt)) : carried
  if (!link.finish) return { ...link, tally: open }
  const tally = link.kind === 'paper' ? { ...open, endedAt: link.finish.at } : open
  const learned = boardsLearn(tally, sheet)
  return { ...link, tally, finish: { ...link.finish, ...learned }, foldedIn: foldingOf(learned) }
}
