import type { BankEntry } from '../../domain/bank/entry'
import { partsOf } from '../../domain/bank/parts'
import type { Store } from '../store'
import type { BankRow } from '../store/banks'
import { swapVersion } from './swap'
import { partId, poolOf } from './version'
import { digestOf } from './weigh'
import { countsOf } from './whole'

interface Import {
  bank: BankRow | null
  bankId: string
  name: string
  entries: readonly BankEntry[]
  now: number
}

/**
 * Brings a version past the doors and makes it hold: until the end nothing shows, and doing it again goes on. Says what it came
 * to; `gone`: somebody changed the bank meanwhile, or an abandoned import of the same is being removed.
 */
export async function publishAtOnce(
  store: Pick<Store, 'banks' | 'contests'>,
  { bank, bankId, name, entries, now }: Import,
): Promise<'done' | 'same' | 'gone'> {
  const { banks, contests } = store
  const poolId = poolOf({ bankId, digest: digestOf(entries) })
  if (bank?.poolId === poolId) return 'same'
  const [by, questions] = ['command', entries.length]
  if (!bank?.versions.some((known) => known.poolId === poolId)) {
    await banks.begin({ _id: poolId, bankId, questions, startedAt: now, by, state: 'open', renewed: 0 })
    if (!(await banks.renew(poolId, now))) return 'gone'
    for (const [part, some] of partsOf(entries).entries()) {
      const _id = partId(poolId, part)
      await contests.insertKeys({ _id, poolId, keys: some.map(({ key }) => key) })
      await contests.insertPool({ _id, poolId, questions: some.map(({ question }) => question) })
    }
  }
  const version = { poolId, at: now, by, questions, counts: countsOf(entries), auditId: 'command' }
  return (await swapVersion(store, { bank, bankId, name, version }, now)) === true ? 'done' : 'gone'
}
