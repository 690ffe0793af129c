import type { collections } from '../../config/cloud/collections'
import type { Store } from '../store'
import { emptyAttempts } from './empty-attempts'
import type { Leaver } from './leaver'

/** What becomes of a collection when a member is forgotten, and why. */
export type Fate =
  | { fate: 'kept'; why: string }
  /** False when somebody else was faster and it has to be done again. */
  | {
      fate: 'removed' | 'emptied'
      why: string
      forget(store: Store, leaver: Leaver, now: number): Promise<boolean>
    }

const done = async (work: Promise<unknown>): Promise<boolean> => {
  await work
  return true
}

/**
 * The one list of what a member's leaving means, in the order in which it is done: the name goes first, so that whatever
 * breaks off afterwards leaves none on a board. A new collection compiles only when it has its line here.
 */
export const fates: Record<keyof typeof collections, Fate> = {
  members: {
    fate: 'removed',
    why: 'name, units, phone, agreement, and who of the roster this is',
    forget: ({ members }, { memberId, at }) => done(members.forget(memberId, at)),
  },
  subscriptions: {
    fate: 'removed',
    why: 'what was wished and granted, and the OPENID that WeChat writes to',
    forget: ({ subscriptions }, { memberId, at }) => done(subscriptions.forget(memberId, at)),
  },
  feedback: {
    fate: 'removed',
    why: "the member's own words",
    forget: ({ feedback }, { memberId, at }) => done(feedback.forget(memberId, at)),
  },
  certificates: {
    fate: 'removed',
    why: 'who has no name any more has no certificate, and its number finds nothing',
    forget: ({ certificates }, { memberId, at }) => done(certificates.forget(memberId, at)),
  },
  overrides: {
    fate: 'removed',
    why: 'what was arranged for the member, and for what reason; those of units go on the day of the contest',
    forget: ({ overrides }, { memberId, at }) => done(overrides.forget(memberId, at)),
  },
  signals: {
    fate: 'removed',
    why: 'doubts about papers whose answers go: nobody could look into them any more',
    forget: ({ signals }, { memberId }) => done(signals.forget(memberId)),
  },
  traces: {
    fate: 'removed',
    why: 'hashes of wrong answers, and when the member joined',
    forget: ({ traces }, { memberId }) => done(traces.forget(memberId)),
  },
  sign_ins: {
    fate: 'removed',
    why: 'a browser that somebody agreed to goes no further',
    forget: ({ signIns }, { memberId }) => done(signIns.forget(memberId)),
  },
  sessions: {
    fate: 'removed',
    why: 'who has left works at no desk',
    forget: ({ sessions }, { memberId }) => done(sessions.forget(memberId)),
  },
  decisions: {
    fate: 'kept',
    why: 'why a score counts or does not; it stays with the score, by keyed ids. Reasons are to name nobody',
  },
  attempts: {
    fate: 'emptied',
    why: 'answers and paper go; chain, score, time and units stay, or places and tries would change',
    forget: emptyAttempts,
  },
  board_pages: { fate: 'kept', why: 'places under a keyed id; names are read from members' },
  editions: {
    fate: 'kept',
    why: 'what a correction moved among the published, under keyed ids; without names',
  },
  batches: { fate: 'kept', why: 'the chained evidence of how a board came about; without names' },
  exports: {
    fate: 'kept',
    why: 'places under keyed ids for a day; names are read from members whenever rows are given',
  },
  entries: {
    fate: 'kept',
    why: 'keyed ids alone; leaving would let in a second WeChat. They go on the day of the contest',
  },
  staff: {
    fate: 'kept',
    why: 'rights are given and taken by administrators, so that nobody lays them down unseen; a keyed id, no name',
  },
  audit: { fate: 'kept', why: 'who changed whose rights, by keyed ids; evidence' },
  invitations: { fate: 'kept', why: 'hashes of codes, and the keyed id of who invited' },
  tries: {
    fate: 'kept',
    why: 'how often a day something was tried, by a keyed id, or leaving would give new tries; gone after a day',
  },
  contest_drafts: { fate: 'kept', why: 'rules in the making, and the keyed id of who wrote them' },
  progress: { fate: 'kept', why: 'how many took part and what was answered rightly; of nobody in person' },
  jobs: { fate: 'kept', why: "work to be done; a leaver's own job ends by itself" },
  people: {
    fate: 'kept',
    why: "the union's roster as keyed hashes; it came from the unit, not from the member",
  },
  rosters: { fate: 'kept', why: 'head counts, and who imported them' },
  unit_pages: { fate: 'kept', why: 'units, nobody in person' },
  articles: { fate: 'kept', why: 'news, and by keyed ids who of staff wrote, approved and published it' },
  article_words: { fate: 'kept', why: 'earlier words of news' },
  picture_parts: { fate: 'kept', why: 'pictures on their way into news; gone within a day' },
  contests: { fate: 'kept', why: 'rules' },
  banks: { fate: 'kept', why: 'names of banks, and the keyed ids of who published their versions' },
  bank_uploads: { fate: 'kept', why: 'imports under way, by keyed ids; gone after some days' },
  pools: { fate: 'kept', why: 'questions' },
  answer_keys: { fate: 'kept', why: 'keys' },
}
