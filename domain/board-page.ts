import type { InOrder } from './board'
import type { RankedMember } from './standing'

/**
 * A cell's members as one text, `score.time.finish.attempt.member;…` in base 36 (scores in hundredths): a tenth of what the
 * same list costs as documents.
 */
export const encodeMembers = (members: readonly RankedMember[]): string =>
  members
    .map(({ score, ms, at, n, memberId }) =>
      [base36(Math.round(score * 100)), base36(ms), base36(at), base36(n), memberId].join('.'),
    )
    .join(';')

export const decodeMembers = (text: string): RankedMember[] => entriesOf(text).map(decodeMember)

/** A page's members without this one, each decoded when it is looked at: finding a place looks at ten of a thousand. */
export function othersOnPage(text: string, memberId: string): InOrder {
  const entries = entriesOf(text).filter((entry) => !entry.endsWith(`.${memberId}`))
  return {
    length: entries.length,
    at: (index) => {
      const entry = entries[index]
      return entry === undefined ? undefined : decodeMember(entry)
    },
  }
}

const entriesOf = (text: string): string[] => (text === '' ? [] : text.split(';'))

function decodeMember(entry: string): RankedMember {
  const [score = '', ms = '', at = '', n = '', memberId = ''] = entry.split('.')
  return {
    score: parseInt(score, 36) / 100,
    ms: parseInt(ms, 36),
    at: parseInt(at, 36),
    n: parseInt(n, 36),
    memberId,
  }
}

const base36 = (number: number): string => number.toString(36)
