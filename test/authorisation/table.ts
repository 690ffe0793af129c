import type { functionRules } from '../../config/cloud/rules'
import type { DeskApi } from '../../contract/desk'
import type { MemberApi } from '../../contract/member'
import { bankRows } from './bank-attempts'
import { contestRows } from './contest-rows'
import {
  manages,
  sees,
  draws,
  claims,
  staffOnly,
  anyMember,
  none,
  each,
  worthless,
  organisesDistrict,
  organises,
  toOneself,
  judges,
  results,
  atTheDesk,
  anyStaff,
  anybodysOwn,
  type DeskRow,
  type MemberRow,
} from './rows'

export const deskTable: { [Name in keyof DeskApi]: DeskRow } = {
  ...bankRows,
  ...contestRows,
  beginSignIn: atTheDesk,
  finishSignIn: atTheDesk,
  readSignIn: { ...anyStaff, note: 'With the code that a browser shows.' },
  answerSignIn: { ...anyStaff, note: 'With the code that a browser shows.' },
  listSessions: anybodysOwn,
  endSession: { ...anybodysOwn, note: 'The asker’s own; of another’s nothing happens.' },
  readMe: { over: null, ...anyMember, roles: { ...each, administrator: 'yes' } },
  claimFirst: {
    over: null,
    note: 'With the right code.',
    ...anyMember,
    roles: { ...each, administrator: claims },
  },
  acceptInvitation: {
    over: 'an invitation to a place',
    ...anyMember,
    roles: { ...each, administrator: 'yes' },
    oneself: {
      what: 'an invitation that one has made',
      member: 'code_not_accepted',
      former: 'code_not_accepted',
      roles: { ...worthless, administrator: 'not_yourself' },
    },
  },
  checkCard: {
    over: 'the card of a member at a place',
    note: 'Whoever shows a card wants it looked at: a code holds for a minute.',
    ...staffOnly,
    roles: { ...each, administrator: 'yes' },
    oneself: {
      what: 'the own card',
      member: 'not_staff',
      former: 'not_staff',
      roles: { ...each, administrator: 'yes' },
    },
  },
  checkCertificate: {
    over: 'the certificate of a member at a place',
    note: 'Whoever hands in a certificate wants it looked at, wherever they belong.',
    ...staffOnly,
    roles: { ...each, administrator: 'yes' },
    oneself: {
      what: 'the own certificate',
      member: 'not_staff',
      former: 'not_staff',
      roles: { ...each, administrator: 'yes' },
    },
  },
  previewCorrection: { over: null, ...staffOnly, roles: organisesDistrict },
  correctContest: { over: null, ...staffOnly, roles: organisesDistrict },
  readCorrections: { over: null, ...staffOnly, roles: organisesDistrict },
  readUnitFigures: {
    over: 'a unit at a place',
    note: 'In the district lies what the roster does not know.',
    ...staffOnly,
    roles: { ...none, organiser: draws, administrator: draws },
  },
  listUnitResults: { ...results, over: 'the units within a place' },
  listMemberResults: { ...results, over: 'the members of a place' },
  listAbsent: { ...results, over: 'the members of a place' },
  beginExport: { ...results, over: 'the results of a place', note: 'It is written down who took out what.' },
  readExport: {
    ...results,
    over: 'the own export of the results of a place',
    note: 'Another’s is as if it were not there.',
  },
  grantOverride: {
    over: 'a member at a place',
    note: 'For a unit it is the same. In the district lies a member who named no unit.',
    ...staffOnly,
    roles: organises,
  },
  withdrawOverride: { over: 'what was arranged at a place', ...staffOnly, roles: organises },
  listOverrides: {
    over: 'what was arranged at a place',
    ...staffOnly,
    roles: { ...none, organiser: sees, administrator: sees },
  },
  listSignals: {
    over: 'a signal about the paper of a member at a place',
    ...staffOnly,
    roles: { ...none, organiser: sees, administrator: sees },
    oneself: {
      what: 'a signal about the own paper',
      ...{ member: 'not_staff', former: 'not_staff' },
      roles: { ...none, organiser: 'hidden', administrator: 'hidden' },
    },
  },
  readSuspect: {
    over: 'the paper of a member at a place',
    note: 'It is written down who looked.',
    ...judges,
  },
  decideSignal: { over: 'the paper of a member at a place', ...judges },
  undoDecision: { over: 'what was decided about the paper of a member at a place', ...judges },
  listStaff: { over: 'somebody of staff at a place', ...staffOnly, roles: { ...none, administrator: sees } },
  readAudit: { over: 'an entry over a place', ...staffOnly, roles: { ...none, administrator: sees } },
  makeUnitCode: {
    over: 'a unit at a place',
    note: 'In the district lies what the roster does not know.',
    ...staffOnly,
    roles: { ...none, organiser: draws, administrator: draws },
  },
  readUnits: anyStaff,
  freezeRoster: {
    over: null,
    note: 'Of a contest, which is the whole district’s.',
    ...staffOnly,
    roles: organisesDistrict,
  },
  inviteStaff: { over: 'an invitation to a place', ...staffOnly, roles: { ...none, administrator: manages } },
  changeGrants: {
    over: 'somebody of staff at a place',
    ...staffOnly,
    roles: { ...none, administrator: manages },
    oneself: toOneself,
  },
  removeStaff: {
    over: 'somebody of staff at a place',
    ...staffOnly,
    roles: { ...none, administrator: manages },
    oneself: toOneself,
  },
}

const open = { nobody: 'yes', own: 'yes', others: 'bad_input' } as const
const signedIn = { nobody: 'not_signed_in', own: 'yes', others: 'bad_input' } as const
const ofAttempt = { nobody: 'not_signed_in', own: 'yes', others: 'attempt_not_found' } as const

export const memberTable: { [Name in keyof MemberApi]: MemberRow } = {
  listArticles: open,
  readArticle: open,
  listContests: open,
  readContest: open,
  readBoard: open,
  readUnitBoard: open,
  readDirectory: open,
  readProfile: open,
  saveProfile: signedIn,
  startAttempt: signedIn,
  resumeAttempt: ofAttempt,
  saveAnswers: ofAttempt,
  submitAttempt: ofAttempt,
  beginBonus: signedIn,
  earnBonus: signedIn,
  reviewAttempt: ofAttempt,
  listMyAttempts: signedIn,
  listMyContests: signedIn,
  readCard: signedIn,
  readCertificate: signedIn,
  listMistakes: signedIn,
  drawPractice: signedIn,
  subscribe: signedIn,
  topUp: signedIn,
  sendFeedback: signedIn,
  listSubscriptions: signedIn,
  cancelReminder: signedIn,
  exportMyData: signedIn,
  deleteMe: signedIn,
}

/** Which doors a phone may knock at. */
export const doorTable: Record<keyof typeof functionRules, 'yes' | 'no'> = {
  member: 'yes',
  desk: 'yes',
  clock: 'no',
  errands: 'no',
  push: 'no',
}
