import { goodSheet } from './drafts'

/** A good input of every operation on contests and their drafts; the drafts and `advent` are there. */
export const goodContestInputs = {
  listDeskContests: { which: 'closed', after: { closesAt: 1, id: 'spring' } },
  readDeskContest: { contestId: 'spring' },
  listDrafts: { away: true, after: '000001669600800:a' },
  readDraft: { draftId: 'draft-1' },
  saveDraft: {
    ...{ draftId: 'draft-2', revision: 1, summary: '一句话' },
    sheet: JSON.stringify(goodSheet),
    pool: { id: 'pool-spring', name: '题库' },
  },
  putDraftAway: { draftId: 'draft-3', away: true },
  publishContest: { draftId: 'draft-1', revision: 1, despite: 0 },
  withdrawContest: { contestId: 'advent', reason: '改期' },
  readPoolShape: { poolId: 'pool-spring' },
  previewPaper: { draftId: 'draft-4', gate: null, turn: 3 },
  readProgress: { contestId: 'spring' },
  searchQuestions: { contestId: 'spring', text: '第 1 题', ids: ['single-0'] },
  readQuestionKey: { contestId: 'spring', questionId: 'single-0' },
}

type Name = keyof typeof goodContestInputs

/** Fields that may be left out. */
const optional: Partial<Record<Name, string[]>> = {
  listDeskContests: ['after'],
  listDrafts: ['away', 'after'],
  searchQuestions: ['text', 'ids'],
}
/** Fields in which much else would be as good. */
const free: Partial<Record<Name, string[]>> = {
  listDrafts: ['away'],
  saveDraft: ['draftId', 'summary', 'pool'],
  putDraftAway: ['draftId', 'away'],
  withdrawContest: ['contestId', 'reason'],
  readPoolShape: ['poolId'],
  previewPaper: ['gate'],
  searchQuestions: ['text', 'ids'],
}

export const isContestOperation = (name: string): name is Name => name in goodContestInputs

/** Whether one change of a good input may leave it good: it is not judged then. */
export const mayStayGood = (name: Name, changed: string[], given: Record<string, unknown>): boolean =>
  changed.every(
    (field) => (optional[name]?.includes(field) && !(field in given)) || free[name]?.includes(field),
  )

/** What a good one may come to when it is asked again and again. */
export function contestOutcomes(name: Name): string[] {
  if (name === 'saveDraft') return ['accepted', 'changed_meanwhile', 'draft_not_found', 'bad_input']
  if (name === 'withdrawContest') return ['accepted', 'contest_not_found', 'bad_input', 'contest_begun']
  if (name === 'publishContest') return ['accepted', 'changed_meanwhile']
  return free[name]
    ? ['accepted', 'bad_input', 'draft_not_found', 'pool_not_found', 'gate_not_open']
    : ['accepted']
}
