import { awardsOn, type Placed } from './awards'
import type { RuleSheet } from './rule-sheet'
import { milestonesOf, type Tally } from './tally'

/** The awards that a member reaches whatever the others do: a ticket in the drawing of lots, every gate lit. */
export function ownAwards(tally: Tally, sheet: RuleSheet): string[] {
  const isLit = milestonesOf(tally, sheet).includes('lit')
  return sheet.awards.flatMap((award) => {
    if (award.kind === 'lottery') return (tally.best ?? 0) >= award.atLeast ? [award.name] : []
    return award.kind === 'all-lit' && isLit ? [award.name] : []
  })
}

/** What a member has with this place on a final board: awards, and the drawings of lots that the member takes part in. */
export function wonBy(
  mine: Placed,
  tally: Tally,
  sheet: RuleSheet,
): { awards: string[]; lotteries: string[] } {
  const own = (isLottery: boolean) =>
    ownAwards(tally, {
      ...sheet,
      awards: sheet.awards.filter(({ kind }) => (kind === 'lottery') === isLottery),
    })
  const byPlace = awardsOn('members', [mine], sheet.awards).get(mine.id) ?? []
  return { awards: [...byPlace, ...own(false)], lotteries: own(true) }
}
