import type { BankEntry } from '../../../domain/bank/entry'
import { partsOf } from '../../../domain/bank/parts'
import { digestOf } from '../../../cloudfunctions/librarian/weigh'
import { good, type AskDesk, type District } from '../district'
import { bankOf } from './invent'

/** Brings a version as the desk does, up to its publication. */
export async function bringVersion(desk: AskDesk, bankId: string, entries: readonly BankEntry[]) {
  const digest = digestOf(entries)
  const { parts } = good(await desk('beginBankVersion', { bankId, digest, questions: entries.length }))
  for (const [part, some] of partsOf(entries).entries())
    if (!parts.includes(part)) good(await desk('addBankPart', { bankId, digest, part, entries: some }))
  return { bankId, digest }
}

const counts = { single: 2, multiple: 1, 'true-false': 1, blanks: 0 }

/** A bank of four questions, past the doors. */
export async function plantBank({ store }: District, bankId: string, archived = false): Promise<void> {
  const entries = bankOf(4)
  const poolId = `${bankId}@${digestOf(entries)}`
  const _id = `${poolId}#0000`
  await store.contests.insertKeys({ _id, poolId, keys: entries.map(({ key }) => key) })
  await store.contests.insertPool({ _id, poolId, questions: entries.map(({ question }) => question) })
  const version = { poolId, at: 1, by: 'x'.repeat(16), questions: 4, counts, auditId: 'planted' }
  await store.banks.insert({ _id: bankId, name: '题库', archived, poolId, versions: [version], changedAt: 1 })
}

/** A version that waits to be published, past the doors. */
export async function plantUpload(
  { store, cloud }: District,
  bankId: string,
): Promise<{ bankId: string; digest: string }> {
  const entries = bankOf(4)
  const digest = digestOf(entries)
  const poolId = `${bankId}@${digest}`
  const _id = `${poolId}#0000`
  const startedAt = cloud.clock.now()
  await store.banks.begin({
    _id: poolId,
    bankId,
    questions: 4,
    startedAt,
    by: 'x'.repeat(16),
    state: 'open',
    renewed: 0,
  })
  await store.contests.insertKeys({ _id, poolId, keys: entries.map(({ key }) => key) })
  await store.contests.insertPool({ _id, poolId, questions: entries.map(({ question }) => question) })
  return { bankId, digest }
}
