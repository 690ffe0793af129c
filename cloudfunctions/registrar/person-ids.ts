import { createHmac } from 'node:crypto'
import { tidyName } from '../../domain/name'
import { checkedKey } from '../kernel/member-key'

/**
 * Makes the ids that rosters and people are known by on a roster: keyed hashes, so that nobody who never joined can be read or guessed
 * out of the database. The prefix keeps them apart from members' ids, which are made with the same key.
 */
export function personIds(memberKey: string | undefined) {
  const key = checkedKey(memberKey)
  const hash = (...parts: string[]) =>
    createHmac('sha256', key).update(parts.join('\n')).digest('base64url').slice(0, 20)
  return {
    /** By the digest of all that a file says: whoever has only the id can't try out names against it. */
    rosterId: (digest: string): string =>
      `r-${createHmac('sha256', key).update(`roster\n${digest}`).digest('hex').slice(0, 16)}`,
    /** By name and the whole number, eleven digits. */
    byPhone: (name: string, phone: string): string => hash('person:phone', plain(name), phone),
    /** By name, last four digits and enterprise, for a roster that has only these. */
    byLastFour: (name: string, last4: string, enterpriseId: string): string =>
      hash('person:last4', plain(name), last4, enterpriseId),
  }
}

export type PersonIds = ReturnType<typeof personIds>

const plain = (name: string): string => tidyName(name.normalize('NFKC')).toLowerCase()
