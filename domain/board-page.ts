import type { InOrder } from './board'
import type { RankedMember } from './standing'

/**
 * A cell's members as one text, `time.finish.attempt.member;…` in base 36: a tenth of what the same list costs as
 * documents. The score is the cell's, so it is not repeated.
 */
export const encodeMembers = (members: readonly RankedMember[]): string =>
  members.map(({ ms, at, n, memberId }) => [base36(ms), base36(at), base36(n), memberId].join('.')).join(';')

export const decodeMembers = (cell: string, text: string): RankedMember[] =>
  entriesOf(text).map((entry) => decodeMember(scoreOf(cell), entry))

/** A page's members without this one, each decoded when it is looked at: finding a place looks at ten of a thousand. */
export function othersOnPage(cell: string, text: string, memberId: string): InOrder {
  const entries = entriesOf(text).filter((entry) => !entry.endsWith(`.${memberId}`))
  return {
    length: entries.length,
    at: (index) => {
      const entry = entries[index]
      return entry === undefined ? undefined : decodeMember(scoreOf(cell), entry)
    },
  }
}

const entriesOf = (text: string): string[] => (text === '' ? [] : text.split(';'))

const scoreOf = (cell: string): number => Number(cell.split('|')[0])

function decodeMember(score: number, entry: string): RankedMember {
  const [ms = '', at = '', n = '', memberId = ''] = entry.split('.')
  return { score, ms: parseInt(ms, 36), at: parseInt(at, 36), n: parseInt(n, 36), memberId }
}

const base36 = (number: number): string => number.toString(36)
