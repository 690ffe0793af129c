import type { Documents } from './documents'

/** A rule sheet in the making. */
export interface ContestDraft extends DraftContent {
  _id: string
  /** The contest that it becomes; chosen once, so that publishing twice makes one. */
  contestId: string
  state: 'open' | 'published' | 'away'
  revision: number
  madeBy: string
  madeAt: number
  /** Who saved it last: a member's id; and when, ms. */
  by: string
  at: number
  /** The order of lists: the one changed last first. */
  rank: string
  /** The audit entry of the latest change of its state; null while there was none. */
  auditId: string | null
}

export interface DraftContent {
  title: string
  summary: string
  /** JSON: the sheet may be of any form while it is typed. */
  sheet: string
  pool: { id: string; name: string } | null
}

type Change = Partial<Omit<ContestDraft, '_id' | 'revision' | 'rank'>> & Pick<ContestDraft, 'at' | 'by'>

export const draftRank = (at: number, id: string): string => `${String(at).padStart(15, '0')}:${id}`

export function openDrafts(drafts: Documents<ContestDraft>) {
  const { is } = drafts
  return {
    get: (id: string) => drafts.get(id),
    ofContest: async (contestId: string): Promise<ContestDraft | null> =>
      (await drafts.find({ where: { contestId }, limit: 1 }))[0] ?? null,
    /** The one changed last first, from behind the rank `after`. */
    page: (state: ContestDraft['state'], after: string | null, limit: number) =>
      drafts.find({
        where: { state, ...(after === null ? {} : { rank: is.lt(after) }) },
        orderBy: [['rank', 'desc']],
        limit,
        fields: ['title', 'by', 'at', 'rank'],
      }),
    insert: (draft: ContestDraft) => drafts.insert(draft),
    /** Changes it, if it is still as it was read; says whether it did. */
    change: async ({ _id, state, revision }: ContestDraft, change: Change) =>
      (await drafts.update(
        { _id, state, revision },
        { ...change, revision: revision + 1, rank: draftRank(change.at, _id) },
      )) > 0,
  }
}
