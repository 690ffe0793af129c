import { createHash } from 'node:crypto'
import { digestInput } from '../../domain/bank/parts'
import type { BankEntry } from '../../domain/bank/entry'
import type { QuestionType } from '../../domain/question'
import type { Refusal } from '../../contract/refusals'
import { refuse } from '../kernel/refusal'
import type { Store } from '../store'
import { poolOf } from './version'
import { countsOf, wholeBank } from './whole'

interface Weight {
  questions: number
  counts: Record<QuestionType, number>
}

export const digestOf = (entries: readonly BankEntry[]): string =>
  createHash('sha256').update(digestInput(entries)).digest('hex').slice(0, 24)

/** Looks whether what came is what was announced, whole and in order; what isn't is thrown away, so that it can begin anew. */
export async function weigh(bankId: string, digest: string, store: Store): Promise<Weight | Refusal> {
  const poolId = poolOf({ bankId, digest })
  const upload = await store.banks.upload(poolId)
  if (upload?.state !== 'open') return refuse('bank_upload_gone')
  const entries = await wholeBank(store, poolId)
  const ids = new Set(entries.map(({ question }) => question.id))
  if (digestOf(entries) === digest && ids.size === entries.length && entries.length === upload.questions)
    return { questions: entries.length, counts: countsOf(entries) }
  await store.contests.removePool(poolId)
  return refuse('bank_upload_broken')
}
