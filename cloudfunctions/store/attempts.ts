import type { Answers } from '../../domain/answers'
import { emptied, type Attempt } from '../../domain/attempt'
import type { Earned } from '../../domain/bonus'
import type { Finished } from '../../domain/finish'
import type { Documents } from './documents'
import { editions } from './attempt-editions'
import { history } from './history'
import { takers } from './takers'
import { unitLinks } from './unit-links'

const lastFields = [
  ...(['contestId', 'n', 'kind', 'tally', 'state', 'deadline'] as const),
  ...(['unit', 'before', 'finish', 'startedAt'] as const),
]

const paperFields = ['state', 'gate', 'seed', 'startedAt', 'answers', 'tally', 'unit'] as const

/** A paper that has ended, as far as it is counted. */
export type EndedPaper = Pick<Attempt, (typeof paperFields)[number]>

/** An attempt without its paper and answers. */
export type LastAttempt = Pick<Attempt, (typeof lastFields)[number]>

/** Attempts change only by the conditional updates below, each atomic in its document. */
export function openAttempts(attempts: Documents<Attempt>) {
  const { is } = attempts
  return {
    get: (id: string) => attempts.get(id),
    /** The member's latest attempt in a contest. */
    async last(contestId: string, memberId: string): Promise<Attempt | null> {
      const found = await attempts.find({
        where: { contestId, memberId },
        orderBy: [['n', 'desc']],
        limit: 1,
      })
      return found[0] ?? null
    },
    /** The member's papers in a contest, newest first. */
    ofMember: (contestId: string, memberId: string, limit: number) =>
      attempts.find({ where: { contestId, memberId, kind: 'paper' }, orderBy: [['n', 'desc']], limit }),
    /** The member's latest attempts in any contest, without their answers. */
    recent: (memberId: string, limit: number) =>
      attempts.find({
        where: { memberId },
        orderBy: [['startedAt', 'desc']],
        limit,
        fields: lastFields,
      }),
    /** Of each contest that the member took part in, the last attempt: the one begun latest first, from behind `after`. */
    lastOfEach: (
      memberId: string,
      limit: number,
      after: { startedAt: number; id: string } | null,
    ): Promise<LastAttempt[]> => {
      const { first } = is.aggregate
      const { lt, eq, or } = is
      const further =
        after &&
        or([{ startedAt: lt(after.startedAt) }, { startedAt: eq(after.startedAt), contestId: lt(after.id) }])
      return attempts.aggregate<LastAttempt>([
        ['match', { memberId }],
        ['sort', { n: -1 }],
        [
          'group',
          {
            _id: '$contestId',
            ...Object.fromEntries(lastFields.map((field) => [field, first(`$${field}`)])),
          },
        ],
        ...(further ? [['match', further] as const] : []),
        ['sort', { startedAt: -1, contestId: -1 }],
        ['limit', limit],
      ])
    },
    /** Everything of a member, newest first, a part at a time. */
    history: history(attempts, 'startedAt'),
    /** How many of a member's attempts still hold what was asked and answered. */
    countFull: (memberId: string) => attempts.count({ memberId, seed: is.neq(emptied.seed) }),
    /** Attempts of a member that began before `until` (ms) and are still open. */
    openOf: (memberId: string, until: number, limit: number) =>
      attempts.find({ where: { memberId, state: 'open', startedAt: is.lt(until) }, limit }),
    /** Takes questions and answers out of a member's ended attempts that began before `until`; the rest is the board's. */
    empty: (memberId: string, until: number) =>
      attempts.update(
        { memberId, startedAt: is.lt(until), state: is.neq('open'), seed: is.neq(emptied.seed) },
        emptied,
      ),
    /** The same for so many of a contest's attempts, whoever they belong to; says of how many. */
    async emptySome(contestId: string, limit: number): Promise<number> {
      const found = await attempts.find({
        where: { contestId, seed: is.gt(emptied.seed) },
        limit,
        fields: ['n'],
      })
      if (found.length === 0) return 0
      return attempts.update({ _id: is.in(found.map(({ _id }) => _id)), state: is.neq('open') }, emptied)
    },
    /** False when attempt n already exists: its id is its fence. */
    insert: (attempt: Attempt) => attempts.insert(attempt),
    /** Keeps answers while the attempt is open, in time, and not yet at this revision; says whether it did. */
    save: async (
      id: string,
      save: { answers: Answers; revision: number; savedAt: number; notAfter: number },
    ) =>
      (await attempts.update(
        { _id: id, state: 'open', revision: is.lt(save.revision), deadline: is.gte(save.notAfter) },
        { answers: save.answers, revision: save.revision, savedAt: save.savedAt },
      )) > 0,
    /**
     * Ends an open attempt, if its answers are still those of `revision` (or older), nothing more was earned with it since it
     * was read, no edition has worked it out anew, and it was given no more time; says whether it did.
     */
    finish: async ({ _id, riding, edition, deadline }: Attempt, revision: number, ended: Finished) =>
      (await attempts.update(
        { _id, state: 'open', riding, edition, deadline, revision: is.lte(revision) },
        ended,
      )) > 0,
    /** Gives an open paper time until a later deadline (ms), if it still has the one that was read; says whether it did. */
    prolong: async ({ _id, deadline }: Pick<Attempt, '_id' | 'deadline'>, until: number) =>
      (await attempts.update({ _id, state: 'open', deadline }, { deadline: until })) > 0,
    /** Lets a bonus ride in an open paper with which `known` others ride; says whether it does. */
    ride: async (_id: string, known: number, bonus: Earned) =>
      (await attempts.update(
        { _id, state: 'open', riding: known },
        { riding: known + 1, earned: is.push([bonus]) },
      )) > 0,
    /** Finished attempts that no batch has taken yet, in the order of their finish. */
    unfolded: (contestId: string, limit: number) =>
      attempts.find({
        where: { contestId, foldedIn: 0 },
        orderBy: [
          ['finish.at', 'asc'],
          ['n', 'asc'],
        ],
        limit,
        fields: ['kind', 'annulled', 'memberId', 'unit', 'before', 'reached', 'finish', 'n', 'edition'],
      }),
    /** The streets of the members whose attempts these are, at most a thousand. */
    streetsOf: async (ids: string[]): Promise<ReadonlyMap<string, string>> => {
      const found = await attempts.find({
        where: { _id: is.in(ids) },
        limit: 1000,
        fields: ['memberId', 'unit'],
      })
      return new Map(found.map(({ memberId, unit }) => [memberId, unit?.street ?? '']))
    },
    /** The papers among these attempts that have ended and still hold their answers, at most a thousand. */
    papers: (ids: string[]) =>
      attempts.find({
        where: { _id: is.in(ids), kind: 'paper', state: is.neq('open'), seed: is.neq(emptied.seed) },
        limit: 1000,
      }),
    /** The same with those whose answers were taken out. */
    endedPapers: (ids: string[]): Promise<EndedPaper[]> =>
      attempts.find({
        where: { _id: is.in(ids), kind: 'paper', state: is.neq('open') },
        limit: 1000,
        fields: paperFields,
      }),
    markFolded: (ids: string[], seq: number, edition: number) =>
      attempts.update({ _id: is.in(ids), foldedIn: 0, edition }, { foldedIn: seq }),
    ...editions(attempts),
    ...unitLinks(attempts),
    ...takers(attempts),
    /** Open attempts of a contest whose deadline was before `deadline` (ms). */
    overdue: (contestId: string, deadline: number, limit: number) =>
      attempts.find({
        where: { contestId, state: 'open', deadline: is.lt(deadline) },
        orderBy: [['deadline', 'asc']],
        limit,
      }),
    countOpen: (contestId: string) => attempts.count({ contestId, state: 'open' }),
    hasOpen: async (contestId: string) =>
      (await attempts.find({ where: { contestId, state: 'open' }, limit: 1, fields: ['n'] })).length > 0,
  }
}
