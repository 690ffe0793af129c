import { isAhead, type RankedMember } from './standing'
import type { RuleSheet } from './rule-sheet'
import type { RankedUnit } from './unit-board'

/**
 * A frozen board as text, a line for each member in board order: `place|member|score|ms|finish`, scores with two decimals,
 * times in ms. What is published of it is the SHA-256 of all lines, each ended by a line feed; then those of the units.
 */
export function memberLines(sheet: RuleSheet): (members: readonly RankedMember[]) => string {
  let [count, place] = [0, 0]
  let before: RankedMember | null = null
  return (members) => {
    let text = ''
    for (const member of members) {
      count += 1
      if (!before || isAhead(before, member, sheet.board)) place = count
      text += `${[place, member.memberId, member.score.toFixed(2), member.ms, member.at].join('|')}\n`
      before = member
    }
    return text
  }
}

/** The units of a level in their order: `level|place|unit|people|members|papers|score|ms|highs|lit`, a dash for no place. */
export const unitLines = (level: string, ranked: readonly RankedUnit[]): string =>
  ranked
    .map(({ place, id, people, members, papers, score, ms, highs, lit }) =>
      [level, place ?? '-', id, people, members, papers, score.toFixed(2), ms, highs, lit].join('|'),
    )
    .map((line) => `${line}\n`)
    .join('')
