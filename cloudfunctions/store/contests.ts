import type { Correction } from '../../domain/correction'
import type { AnswerKey, Question } from '../../domain/question'
import type { RuleSheet } from '../../domain/rule-sheet'
import { cache } from './cache'
import type { Documents, Where } from './documents'

/**
 * A published contest. Its sheet and pool never change; `final` turns when the board of its edition is frozen. `next` is an
 * edition that is being worked out beside the one that holds.
 */
export interface Contest {
  _id: string
  title: string
  summary: string
  sheet: RuleSheet
  poolId: string
  opensAt: number
  closesAt: number
  final: boolean
  /** The roster whose units and head counts hold for it; null: there was none, and the units of the day hold. */
  rosterId: string | null
  /** The audit entry of the change that chose this roster; null when it came with the publication. */
  rosterAuditId: string | null
  /** Of the frozen board, as `domain/final-lines` writes it. */
  digest?: string
  edition: number
  corrections: Correction[]
  next: NextEdition | null
}

/** `regrading`: chains are worked out anew, and no board is folded; `folding`: the board of the edition grows. */
export interface NextEdition {
  edition: number
  corrections: Correction[]
  stage: 'regrading' | 'folding'
}

/** A frozen pool lies in parts, because a document has a limit; keys lie in a collection of their own. */
export interface PoolPart {
  _id: string
  poolId: string
  questions: Question[]
}

export interface KeyPart {
  _id: string
  poolId: string
  keys: AnswerKey[]
}

interface ListAfter {
  closesAt: number
  id: string
}

const hour = 3600_000

/** A contest as lists of staff show it. */
export type ListedRow = Pick<
  Contest,
  '_id' | 'title' | 'opensAt' | 'closesAt' | 'final' | 'edition' | 'next' | 'digest'
>
const listedFields = ['title', 'opensAt', 'closesAt', 'final', 'edition', 'next', 'digest'] as const

/** Contests and their pools, kept in the instance: a warm instance reads none of them. */
export function openContests(
  contests: Documents<Contest>,
  pools: Documents<PoolPart>,
  keys: Documents<KeyPart>,
) {
  const all = cache(10_000, 1, () =>
    contests.find({ where: { closesAt: contests.is.gt(0) }, orderBy: [['closesAt', 'desc']], limit: 100 }),
  )
  const one = cache(60_000, 100, (id) => contests.get(id))
  const pool = cache(hour, 20, async (poolId) =>
    (await pools.find({ where: { poolId }, orderBy: [['_id', 'asc']], limit: 1000 })).flatMap(
      (part) => part.questions,
    ),
  )
  const answerKeys = cache(hour, 20, async (poolId) => {
    const parts = await keys.find({ where: { poolId }, limit: 1000 })
    return new Map(parts.flatMap((part) => part.keys.map((key) => [key.id, key] as const)))
  })
  /** Papers are drawn again from the whole pool whenever they are shown: it never grows or changes once it is drawn from. */
  const isStillFree = async (poolId: string, known: () => Promise<unknown>): Promise<void> => {
    const uses = await contests.find({ where: { poolId }, limit: 1, fields: ['poolId'] })
    if (uses.length > 0 && (await known()) === null)
      throw new Error(`${poolId} is drawn from: a bank that changes is another pool`)
  }
  return {
    list: (now: number) => all('all', now),
    get: one,
    /** The same, fresh. */
    fresh: (id: string) => contests.get(id),
    pool,
    answerKeys,
    /** Those that close later, or not later, than the hour: the one that closes last first, from behind `after`. */
    async page(
      { closing, now, after }: { closing: 'later' | 'earlier'; now: number; after: ListAfter | null },
      limit: number,
    ): Promise<ListedRow[]> {
      const { is } = contests
      const find = (where: Where<Contest>) =>
        contests.find({
          where,
          orderBy: [
            ['closesAt', 'desc'],
            ['_id', 'desc'],
          ],
          limit,
          fields: listedFields,
        })
      const below = after?.closesAt ?? Number.MAX_SAFE_INTEGER
      const floor = closing === 'later' ? now : 0
      const ceiling = closing === 'later' ? below : Math.min(below, now + 1)
      const [same, further] = await Promise.all([
        after ? find({ closesAt: after.closesAt, _id: is.lt(after.id) }) : [],
        find({ closesAt: is.and(is.gt(floor), is.lt(ceiling)) }),
      ])
      return [...same, ...further].slice(0, limit)
    },
    insert: (contest: Contest) => contests.insert(contest),
    /** Takes a contest away that opens after this hour (ms); says whether it did. */
    removeUnopened: async (id: string, opens: number) =>
      (await contests.remove({ _id: id, opensAt: contests.is.gt(opens) })) > 0,
    /** Stores a part of a version of a bank, once. Throws for one more part of a pool that a contest draws from. */
    async insertPool(part: PoolPart): Promise<boolean> {
      await isStillFree(part.poolId, () => pools.get(part._id))
      return pools.insert(part)
    },
    async insertKeys(part: KeyPart): Promise<boolean> {
      await isStillFree(part.poolId, () => keys.get(part._id))
      return keys.insert(part)
    },
    /** Parts of a pool by their ids, each with its keys, in their order. */
    async poolParts(poolId: string, ids: string[]): Promise<(PoolPart & KeyPart)[]> {
      const [questions, answers] = await Promise.all([
        pools.find({ where: { poolId, _id: pools.is.in(ids) }, orderBy: [['_id', 'asc']], limit: 1000 }),
        keys.find({ where: { poolId, _id: keys.is.in(ids) }, limit: 1000 }),
      ])
      const byId = new Map(answers.map((part) => [part._id, part.keys]))
      return questions.map((part) => ({ ...part, keys: byId.get(part._id) ?? [] }))
    },
    /** Which parts of a pool are there. */
    partNumbers: async (poolId: string) =>
      (await pools.find({ where: { poolId }, limit: 1000, fields: ['poolId'] })).map(({ _id }) =>
        Number(_id.split('#')[1]),
      ),
    /** Throws away a pool that was never published. Throws for one that a contest draws from. */
    async removePool(poolId: string): Promise<void> {
      await isStillFree(poolId, () => Promise.resolve(null))
      await pools.remove({ poolId })
      await keys.remove({ poolId })
    },
    /** Names another roster, if it is still as it was read and does not open before then (ms); says whether it did. */
    chooseRoster: async (
      { _id, rosterId }: Contest,
      chosen: Pick<Contest, 'rosterId' | 'rosterAuditId'>,
      opens: number,
    ) => (await contests.update({ _id, rosterId, opensAt: contests.is.gt(opens) }, chosen)) > 0,
    /** All that draw from these pools, fresh: what one of them hides, nobody may tell. */
    ofPools: (poolIds: string[]) =>
      contests.find({
        where: { poolId: contests.is.in(poolIds) },
        limit: 1000,
        fields: ['poolId', 'sheet', 'final', 'corrections'],
      }),
    /** Those that name this roster. */
    ofRoster: (rosterId: string) => contests.find({ where: { rosterId }, limit: 1000, fields: ['sheet'] }),
    /** Turns once for each edition. */
    freeze: (id: string, edition: number, digest: string) =>
      contests.update({ _id: id, final: false, edition, next: null }, { final: true, digest }),
    /** Begins to work out an edition beside the one that holds; false when another one has been begun or holds meanwhile. */
    beginEdition: async (id: string, holds: number, next: NextEdition) =>
      (await contests.update({ _id: id, edition: holds, next: null }, { next })) > 0,
    /** Every chain has been worked out anew: its board may be folded. */
    foldEdition: (id: string, next: NextEdition) =>
      contests.update({ _id: id, edition: next.edition - 1 }, { next: { ...next, stage: 'folding' } }),
    /** The one write that makes the next edition hold. */
    swap: (id: string, { edition, corrections }: NextEdition) =>
      contests.update(
        { _id: id, edition: edition - 1 },
        { edition, corrections, next: null, final: false, digest: '' },
      ),
  }
}
