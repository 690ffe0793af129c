import type { Contest } from '../../cloudfunctions/store/contests'
import { bulk } from '../../seed/bulk'
import type { DeskApi } from '../../contract/desk'
import type { District } from '../support/district'
import { goodSheet, plantDraft } from '../support/drafts'
import type { Asker } from './askers'
import type { Outcome } from './rows'

type AskAs = (asker: Asker, operation: keyof DeskApi, input: unknown) => Promise<Outcome>

let saved = 0

/** How contests are drafted, published, looked into and put right. `another` makes a contest that nobody has corrected yet. */
export const contestAttempts = (ask: AskAs, place: () => District, another: () => Promise<string>) => ({
  listDeskContests: (asker: Asker) => ask(asker, 'listDeskContests', { which: 'current' }),
  readDeskContest: (asker: Asker) => ask(asker, 'readDeskContest', { contestId: 'spring' }),
  listDrafts: (asker: Asker) => ask(asker, 'listDrafts', {}),
  readDraft: async (asker: Asker) => ask(asker, 'readDraft', { draftId: await plantDraft(place()) }),
  async saveDraft(asker: Asker) {
    const sheet = JSON.stringify(goodSheet)
    const draftId = `saved-${(saved += 1)}`
    return ask(asker, 'saveDraft', { draftId, revision: 0, summary: '', sheet, pool: null })
  },
  putDraftAway: async (asker: Asker) =>
    ask(asker, 'putDraftAway', { draftId: await plantDraft(place()), away: true }),
  publishContest: async (asker: Asker) =>
    ask(asker, 'publishContest', { draftId: await plantDraft(place()), revision: 1, despite: 0 }),
  withdrawContest: async (asker: Asker) =>
    ask(asker, 'withdrawContest', { contestId: await upcoming(place()), reason: '改期' }),
  readPoolShape: (asker: Asker) => ask(asker, 'readPoolShape', { poolId: 'pool-spring' }),
  previewPaper: async (asker: Asker) =>
    ask(asker, 'previewPaper', { draftId: await plantDraft(place()), gate: null, turn: 0 }),
  readProgress: (asker: Asker) => ask(asker, 'readProgress', { contestId: 'spring' }),
  searchQuestions: (asker: Asker) => ask(asker, 'searchQuestions', { contestId: 'spring', text: '题' }),
  readQuestionKey: (asker: Asker) =>
    ask(asker, 'readQuestionKey', { contestId: 'spring', questionId: 'single-0' }),
  async freezeRoster(asker: Asker) {
    await bulk<Contest>('contests').update({ _id: 'autumn' }, { rosterId: null })
    return ask(asker, 'freezeRoster', { contestId: 'autumn' })
  },
  previewCorrection: (asker: Asker) =>
    ask(asker, 'previewCorrection', { contestId: 'spring', corrections: [] }),
  correctContest: async (asker: Asker) =>
    ask(asker, 'correctContest', {
      contestId: await another(),
      holds: 1,
      corrections: [{ kind: 'withdrawn', questionId: 'single-0' }],
      reason: '题目有误',
    }),
  readCorrections: (asker: Asker) => ask(asker, 'readCorrections', { contestId: 'spring' }),
})

/** A contest that is still to open. */
async function upcoming({ store }: District): Promise<string> {
  const { _id, ...autumn } = (await store.contests.fresh('autumn'))!
  const contestId = `${_id}-${(saved += 1)}`
  await store.contests.insert({ ...autumn, _id: contestId })
  return contestId
}

/** Keeps what is typed, and leaves no entry. */
export const keepsTyping: keyof DeskApi = 'saveDraft'

/** Those that leave an audit entry. */
export const contestWrites = [
  'putDraftAway',
  'publishContest',
  'withdrawContest',
  'previewPaper',
  'readQuestionKey',
] as const
