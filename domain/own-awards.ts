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
