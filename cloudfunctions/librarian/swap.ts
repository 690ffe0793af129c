import type { Refusal } from '../../contract/refusals'
import { refuse } from '../kernel/refusal'
import type { Store } from '../store'
import type { BankRow, BankVersionRow } from '../store/banks'

interface Swap {
  /** As it was read; null: it comes with this version. */
  bank: BankRow | null
  bankId: string
  name: string
  version: BankVersionRow
}

/**
 * Makes a version hold with one write, if the bank is still as it was read. Renewed first: then no removal of what was
 * abandoned begins while it is made to hold.
 */
export async function swapVersion(
  { banks }: Pick<Store, 'banks'>,
  { bank, bankId, name, version }: Swap,
  now: number,
): Promise<true | Refusal> {
  const { poolId } = version
  const isKnown = bank?.versions.some((known) => known.poolId === poolId) ?? false
  if (!isKnown && !(await banks.renew(poolId, now))) return refuse('bank_upload_gone')
  const fresh = { _id: bankId, name, archived: false, poolId, versions: [version], changedAt: now }
  const isDone = bank ? await banks.publish(bank, name, version) : await banks.insert(fresh)
  return isDone || refuse('changed_meanwhile')
}
