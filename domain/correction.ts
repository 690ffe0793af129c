import type { AnswerKey } from './question'

/** What is put right in a contest after papers were graded. Each holds for every paper, whenever it was answered. */
export type Correction =
  /** The key was wrong: this is the right one. */
  | { kind: 'key'; questionId: string; right: number[]; accepted?: string[][] }
  /** The question was no good: whoever drew it gets its points. */
  | { kind: 'withdrawn'; questionId: string }
  /** The attempt counts nothing; its tries stay used. */
  | { kind: 'annulled'; attemptId: string }
  /** Another WeChat of the same person did better: nothing of these members counts. Found when a board is frozen. */
  | { kind: 'set-aside'; memberIds: string[] }

/** All corrections of a contest that hold together; the first edition has none. */
export interface Edition {
  edition: number
  corrections: readonly Correction[]
}

/** What grading needs, with the corrections in it. */
export interface Keys {
  keys: ReadonlyMap<string, AnswerKey>
  withdrawn: ReadonlySet<string>
}

export function correctKeys(keys: ReadonlyMap<string, AnswerKey>, corrections: readonly Correction[]): Keys {
  if (!corrections.some(({ kind }) => kind === 'key' || kind === 'withdrawn'))
    return { keys, withdrawn: new Set() }
  const corrected = new Map(keys)
  const withdrawn = new Set<string>()
  for (const correction of corrections) {
    if (correction.kind === 'withdrawn') withdrawn.add(correction.questionId)
    const key = correction.kind === 'key' ? keys.get(correction.questionId) : undefined
    if (correction.kind !== 'key' || !key) continue
    const { right, accepted } = correction
    corrected.set(key.id, { ...key, right, ...(accepted ? { accepted } : {}) })
  }
  return { keys: corrected, withdrawn }
}

export const isAnnulled = (attemptId: string, corrections: readonly Correction[]): boolean =>
  corrections.some((one) => one.kind === 'annulled' && one.attemptId === attemptId)

/** The members of whom nothing counts, because another WeChat of theirs did better. */
export const asideIn = (corrections: readonly Correction[]): string[] =>
  corrections.flatMap((one) => (one.kind === 'set-aside' ? one.memberIds : []))

/** All that holds but who is set aside. */
export const withoutAside = (corrections: readonly Correction[]): Correction[] =>
  corrections.filter(({ kind }) => kind !== 'set-aside')

/** How an attempt stands for its member: as it ended, or why it counts nothing. */
export function stateShown<State extends string>(
  { memberId, annulled, state }: { memberId: string; annulled: boolean; state: State },
  corrections: readonly Correction[],
): State | 'annulled' | 'set-aside' {
  if (annulled) return 'annulled'
  return asideIn(corrections).includes(memberId) ? 'set-aside' : state
}

export const firstEdition: Edition = { edition: 1, corrections: [] }

/** A board of its own for each edition: the first has the contest's own name. */
export const boardOf = (contestId: string, edition: number): string =>
  edition === 1 ? contestId : `${contestId}@${edition}`
