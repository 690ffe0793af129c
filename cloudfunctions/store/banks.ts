import type { QuestionType } from '../../domain/question'
import type { Documents } from './documents'

export interface BankVersionRow {
  poolId: string
  at: number
  by: string
  questions: number
  counts: Record<QuestionType, number>
  auditId: string
}

/** A bank: its versions lie in the pools. */
export interface BankRow {
  _id: string
  name: string
  archived: boolean
  /** The pool of the version that holds. */
  poolId: string
  /** The newest first. */
  versions: BankVersionRow[]
  changedAt: number
}

/** A version on its way. `going`: it was abandoned and is being removed. */
export interface BankUpload {
  /** The pool's id. */
  _id: string
  bankId: string
  questions: number
  startedAt: number
  by: string
  state: 'open' | 'going'
  /** How often it was gone on with: so that going on always changes something. */
  renewed: number
}

const mostVersions = 50
const mostBanks = 200

export function openBanks(banks: Documents<BankRow>, uploads: Documents<BankUpload>) {
  const { is } = uploads
  return {
    get: (id: string) => banks.get(id),
    list: (archived: boolean) =>
      banks.find({ where: { archived }, orderBy: [['changedAt', 'desc']], limit: mostBanks }),
    /** False when another bank of this id came first. */
    insert: (bank: BankRow) => banks.insert(bank),
    /** The one write that makes a version hold, if what was read still holds. */
    publish: async ({ _id, poolId, versions }: BankRow, name: string, version: BankVersionRow) =>
      (await banks.update(
        { _id, poolId, archived: false },
        {
          name,
          poolId: version.poolId,
          versions: [version, ...versions].slice(0, mostVersions),
          changedAt: version.at,
        },
      )) > 0,
    rename: async ({ _id, name }: BankRow, to: string, now: number) =>
      (await banks.update({ _id, name }, { name: to, changedAt: now })) > 0,
    archive: async ({ _id, archived }: BankRow, to: boolean, now: number) =>
      (await banks.update({ _id, archived }, { archived: to, changedAt: now })) > 0,
    upload: (poolId: string) => uploads.get(poolId),
    begin: (upload: BankUpload) => uploads.insert(upload),
    /** Makes an upload young again; false for one that is gone or going. */
    renew: async (poolId: string, now: number) =>
      (await uploads.update({ _id: poolId, state: 'open' }, { startedAt: now, renewed: is.inc(1) })) > 0,
    abandoned: (before: number, limit: number) =>
      uploads.find({ where: { startedAt: is.lt(before) }, orderBy: [['startedAt', 'asc']], limit }),
    /** Marks one for removal, unless somebody went on with it. */
    giveUp: async (poolId: string, before: number) =>
      (await uploads.update({ _id: poolId, startedAt: is.lt(before) }, { state: 'going' })) > 0,
    endUpload: (poolId: string) => uploads.remove({ _id: poolId }),
  }
}
