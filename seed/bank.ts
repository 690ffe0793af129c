import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Store } from '../cloudfunctions/store'
import type { AnswerKey, Question } from '../domain/question'

export const poolId = 'labour-laws@1'

export interface Bank {
  questions: Question[]
  keys: Map<string, AnswerKey>
}

/** The bank's files: questions and keys together, as an editor writes them. */
export function readBank(): Bank {
  const folder = join(__dirname, 'bank')
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
  const items = files.flatMap(
    (name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as (Question & AnswerKey)[],
  )
  return {
    questions: items.map(({ id, type, stem, options, category, difficulty }) => ({
      id,
      type,
      stem,
      options,
      category,
      difficulty,
    })),
    keys: new Map(items.map(({ id, right, explanation, law }) => [id, { id, right, explanation, law }])),
  }
}

/** Freezes the bank into a pool: questions and keys in collections of their own, in parts of 200. */
export async function plantBank(store: Store): Promise<Bank> {
  const bank = readBank()
  const keys = [...bank.keys.values()]
  for (let from = 0; from < bank.questions.length; from += 200) {
    const _id = `${poolId}#${from / 200}`
    await store.contests.insertPool({ _id, poolId, questions: bank.questions.slice(from, from + 200) })
    await store.contests.insertKeys({ _id, poolId, keys: keys.slice(from, from + 200) })
  }
  return bank
}
