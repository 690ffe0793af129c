import { createHash } from 'node:crypto'
import { digestInput } from '../../../domain/bank/parts'
import type { BankEntry } from '../../../domain/bank/entry'
import type { QuestionType } from '../../../domain/question'
import type { Refusal } from '../../../contract/refusals'
import { refuse } from '../../kernel/refusal'
import type { Store } from '../../store'
import { partId, poolOf } from './input'

interface Weight {
  questions: number
  counts: Record<QuestionType, number>
}

/** So many parts are read at once. */
const atOnce = 20

/** Looks whether what came is what was announced, whole and in order; what isn't is thrown away, so that it can begin anew. */
export async function weigh(bankId: string, digest: string, store: Store): Promise<Weight | Refusal> {
  const poolId = poolOf({ bankId, digest })
  const upload = await store.banks.upload(poolId)
  if (upload?.state !== 'open') return refuse('bank_upload_gone')
  const entries = await allEntries(poolId, store)
  const hash = createHash('sha256').update(digestInput(entries)).digest('hex').slice(0, 24)
  const ids = new Set(entries.map(({ question }) => question.id))
  if (hash === digest && ids.size === entries.length && entries.length === upload.questions)
    return { questions: entries.length, counts: countsOf(entries) }
  await store.contests.removePool(poolId)
  return refuse('bank_upload_broken')
}

async function allEntries(poolId: string, { contests }: Store): Promise<BankEntry[]> {
  const entries: BankEntry[] = []
  for (let from = 0; ; from += atOnce) {
    const ids = Array.from({ length: atOnce }, (_, n) => partId(poolId, from + n))
    const parts = await contests.poolParts(poolId, ids)
    for (const { questions, keys } of parts) {
      const byId = new Map(keys.map((key) => [key.id, key]))
      entries.push(
        ...questions.flatMap((question) => {
          const key = byId.get(question.id)
          return key ? [{ question, key }] : []
        }),
      )
    }
    if (parts.length < atOnce) return entries
  }
}

function countsOf(entries: readonly BankEntry[]): Record<QuestionType, number> {
  const counts = { single: 0, multiple: 0, 'true-false': 0, blanks: 0 }
  for (const { question } of entries) counts[question.type] += 1
  return counts
}
