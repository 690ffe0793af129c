import type { BankEntry } from './entry'
import { questionKey } from './proof/proofread'
import { bare } from './tidy'

/** How a new version differs from the one that holds, by question. */
export interface BankChanges {
  added: BankEntry[]
  changed: { before: BankEntry; after: BankEntry }[]
  gone: BankEntry[]
  same: number
}

/**
 * Gives every entry its id: that of the same question in the version before, or of the one with the same stem and type, else
 * a new one that `fresh` makes of the question's words. No id comes twice.
 */
export function keepQuestionIds(
  before: readonly BankEntry[],
  after: readonly BankEntry[],
  fresh: (words: string) => string,
): BankEntry[] {
  const byKey = new Map(before.map((entry) => [questionKey(entry.question), entry.question.id]))
  const byStem = new Map(before.map((entry) => [stemKey(entry), entry.question.id]))
  const used = new Set<string>()
  const take = (id: string | undefined): string | null => {
    if (id === undefined || used.has(id)) return null
    used.add(id)
    return id
  }
  const kept = after.map((entry) => take(byKey.get(questionKey(entry.question))))
  const closer = after.map((entry, at) => kept[at] ?? take(byStem.get(stemKey(entry))))
  return after.map((entry, at) => withId(entry, closer[at] ?? newId(entry, fresh, used)))
}

const stemKey = ({ question }: BankEntry): string => `${question.type}\n${bare(question.stem)}`

function newId({ question }: BankEntry, fresh: (words: string) => string, used: Set<string>): string {
  for (let turn = 0; ; turn += 1) {
    const id = fresh(`${questionKey(question)}${turn === 0 ? '' : `\n${turn}`}`)
    if (used.has(id)) continue
    used.add(id)
    return id
  }
}

const withId = ({ question, key }: BankEntry, id: string): BankEntry => ({
  question: { ...question, id },
  key: { ...key, id },
})

/** What comes, goes and is another than before. Ids are kept already. */
export function compareBank(before: readonly BankEntry[], after: readonly BankEntry[]): BankChanges {
  const old = new Map(before.map((entry) => [entry.question.id, entry]))
  const now = new Set(after.map(({ question }) => question.id))
  const changes: BankChanges = { added: [], changed: [], gone: [], same: 0 }
  for (const entry of after) {
    const known = old.get(entry.question.id)
    if (!known) changes.added.push(entry)
    else if (canonical(known) === canonical(entry)) changes.same += 1
    else changes.changed.push({ before: known, after: entry })
  }
  changes.gone = before.filter(({ question }) => !now.has(question.id))
  return changes
}

/** An entry as one line, the same wherever its fields were put together: what a version's digest is made of. */
export function canonical({ question, key }: BankEntry): string {
  const { id, type, stem, options, category, difficulty, tags = [] } = question
  return JSON.stringify([
    ...[id, type, stem, options, category, difficulty, tags],
    ...[key.right, key.accepted ?? [], key.explanation, key.law],
  ])
}
