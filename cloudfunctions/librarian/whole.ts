import type { BankEntry } from '../../domain/bank/entry'
import type { AnswerKey, Question } from '../../domain/question'
import type { Store } from '../store'
import { partId } from './version'

/** So many parts are read at once. */
const atOnce = 20

/** All questions of a version with their keys, in its order. */
export async function wholeBank({ contests }: Pick<Store, 'contests'>, poolId: string): Promise<BankEntry[]> {
  const entries: BankEntry[] = []
  for (let from = 0; ; from += atOnce) {
    const ids = Array.from({ length: atOnce }, (_, n) => partId(poolId, from + n))
    const parts = await contests.poolParts(poolId, ids)
    entries.push(...parts.flatMap(entriesOf))
    if (parts.length < atOnce) return entries
  }
}

/** The questions of a part that have their keys. */
export function entriesOf({ questions, keys }: { questions: Question[]; keys: AnswerKey[] }): BankEntry[] {
  const byId = new Map(keys.map((key) => [key.id, key]))
  return questions.flatMap((question) => {
    const key = byId.get(question.id)
    return key ? [{ question, key }] : []
  })
}

export function countsOf(entries: readonly BankEntry[]): Record<Question['type'], number> {
  const counts = { single: 0, multiple: 0, 'true-false': 0, blanks: 0 }
  for (const { question } of entries) counts[question.type] += 1
  return counts
}
