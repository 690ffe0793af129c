import { none, organisesDistrict, staffOnly } from './rows'

/** Whoever organises anything may see which contests there are. */
const organisers = {
  over: null,
  ...staffOnly,
  roles: { ...none, organiser: 'yes', administrator: 'yes' },
} as const

const ofDistrict = { over: null, ...staffOnly, roles: organisesDistrict } as const

/** Contests in the making, published, and under way. */
export const contestRows = {
  listDeskContests: organisers,
  readDeskContest: organisers,
  listDrafts: ofDistrict,
  readDraft: ofDistrict,
  saveDraft: {
    ...ofDistrict,
    note: 'No audit entry: it is kept every few seconds, and the draft says who changed it last.',
  },
  putDraftAway: ofDistrict,
  publishContest: ofDistrict,
  withdrawContest: ofDistrict,
  readPoolShape: ofDistrict,
  previewPaper: { ...ofDistrict, note: 'It is written down who looked.' },
  readProgress: ofDistrict,
  searchQuestions: ofDistrict,
  readQuestionKey: { ...ofDistrict, note: 'It is written down who looked.' },
} as const
