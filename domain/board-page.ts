import type { RankedMember } from './standing'

/**
 * A cell's members as one text, `time.finish.attempt.member;…` in base 36: a tenth of what the same list costs as
 * documents. The score is the cell's, so it is not repeated.
 */
export const encodeMembers = (members: readonly RankedMember[]): string =>
  members.map(({ ms, at, n, memberId }) => [base36(ms), base36(at), base36(n), memberId].join('.')).join(';')

export function decodeMembers(cell: string, text: string): RankedMember[] {
  if (text === '') return []
  const score = Number(cell.split('|')[0])
  return text.split(';').map((entry) => {
    const [ms = '', at = '', n = '', memberId = ''] = entry.split('.')
    return { score, ms: parseInt(ms, 36), at: parseInt(at, 36), n: parseInt(n, 36), memberId }
  })
}

const base36 = (number: number): string => number.toString(36)
