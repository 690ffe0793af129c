import type { functionRules } from '../../config/cloud/rules'
import type { DeskApi } from '../../contract/desk'
import type { MemberApi } from '../../contract/member'
import type { RefusalCode } from '../../contract/refusals'
import type { Role } from '../../domain/staff'

/**
 * Who may ask what, written by hand and held against the doors: nothing here is worked out by the code that it judges.
 * An operation without a row does not compile.
 */
export type Outcome = 'yes' | 'seen' | 'hidden' | RefusalCode

/** Where a thing lies. The first enterprise and its neighbour are in the first street. */
export const places = [
  'district',
  'street',
  'enterprise',
  'neighbour',
  'other street',
  'other enterprise',
] as const
export type PlaceName = (typeof places)[number]

/** Where a role may be held. */
export const held = ['district', 'street', 'enterprise', 'other street', 'other enterprise'] as const
export type Held = (typeof held)[number]

export type Grid = Record<Held, Record<PlaceName, Outcome>>

export interface DeskRow {
  /** What the columns are of: things that lie somewhere, or nothing. */
  over: string | null
  note?: string
  nobody: Outcome
  /** A member who is no staff, and one who was. */
  member: Outcome
  former: Outcome
  /** By role: the same wherever it is held, or by where it is held and where the thing lies. */
  roles: Record<Role, Outcome | Grid>
  /** The same done to oneself, or with what one has made oneself. */
  oneself?: { what: string; member: Outcome; former: Outcome; roles: Record<Role, Outcome> }
}

export interface MemberRow {
  nobody: Outcome
  /** Any member, whatever their role: with what is theirs. */
  own: Outcome
  /** With what is another member's: by its id, or by naming the other. */
  others: Outcome
}

function grid(text: string): Grid {
  const lines = text.trim().split('\n')
  const cells = lines.map((line) => line.trim().split(/\s{2,}/) as [Held, ...Outcome[]])
  return Object.fromEntries(
    cells.map(([name, ...outcomes]) => [
      name,
      Object.fromEntries(places.map((place, at) => [place, outcomes[at] as Outcome])),
    ]),
  ) as Grid
}

/** Columns as in `places`: district, street, enterprise, neighbour, other street, other enterprise. */
const manages = grid(`
  district          yes          yes          yes          yes          yes          yes
  street            not_allowed  yes          yes          yes          not_allowed  not_allowed
  enterprise        not_allowed  not_allowed  yes          not_allowed  not_allowed  not_allowed
  other street      not_allowed  not_allowed  not_allowed  not_allowed  yes          yes
  other enterprise  not_allowed  not_allowed  not_allowed  not_allowed  not_allowed  yes
`)
const sees = grid(`
  district          seen    seen    seen    seen    seen    seen
  street            hidden  seen    seen    seen    hidden  hidden
  enterprise        hidden  hidden  seen    hidden  hidden  hidden
  other street      hidden  hidden  hidden  hidden  seen    seen
  other enterprise  hidden  hidden  hidden  hidden  hidden  seen
`)
/** Of what the roster does not have there is no code; only who may in the whole district hears that. */
const draws = grid(`
  district          unit_not_found  yes          yes          yes          yes          yes
  street            not_allowed     yes          yes          yes          not_allowed  not_allowed
  enterprise        not_allowed     not_allowed  yes          not_allowed  not_allowed  not_allowed
  other street      not_allowed     not_allowed  not_allowed  not_allowed  yes          yes
  other enterprise  not_allowed     not_allowed  not_allowed  not_allowed  not_allowed  yes
`)
/** The first administrator's code is worth something as long as the district has none. */
const claims = grid(`
  district          code_not_accepted  code_not_accepted  code_not_accepted  code_not_accepted  code_not_accepted  code_not_accepted
  street            yes                yes                yes                yes                yes                yes
  enterprise        yes                yes                yes                yes                yes                yes
  other street      yes                yes                yes                yes                yes                yes
  other enterprise  yes                yes                yes                yes                yes                yes
`)

/** What concerns a whole contest concerns the district. */
const ofDistrict = grid(`
  district          yes          yes          yes          yes          yes          yes
  street            not_allowed  not_allowed  not_allowed  not_allowed  not_allowed  not_allowed
  enterprise        not_allowed  not_allowed  not_allowed  not_allowed  not_allowed  not_allowed
  other street      not_allowed  not_allowed  not_allowed  not_allowed  not_allowed  not_allowed
  other enterprise  not_allowed  not_allowed  not_allowed  not_allowed  not_allowed  not_allowed
`)

const staffOnly = { nobody: 'not_signed_in', member: 'not_staff', former: 'not_staff' } as const
const anyMember = { nobody: 'not_signed_in', member: 'yes', former: 'yes' } as const

const none = {
  writer: 'not_allowed',
  reviewer: 'not_allowed',
  publisher: 'not_allowed',
  organiser: 'not_allowed',
} as const
const each = { writer: 'yes', reviewer: 'yes', publisher: 'yes', organiser: 'yes' } as const
const worthless = {
  writer: 'code_not_accepted',
  reviewer: 'code_not_accepted',
  publisher: 'code_not_accepted',
  organiser: 'code_not_accepted',
} as const

const organisesDistrict = { ...none, organiser: ofDistrict, administrator: ofDistrict } as const

const organises = { ...none, organiser: manages, administrator: manages } as const

const toOneself = {
  what: 'oneself',
  member: 'not_staff',
  former: 'not_staff',
  roles: { ...none, administrator: 'not_yourself' },
} as const

/** Nobody is judge of their own paper. */
const judges = {
  ...staffOnly,
  roles: { ...none, organiser: manages, administrator: manages },
  oneself: {
    what: 'the own paper',
    member: 'not_staff',
    former: 'not_staff',
    roles: { ...none, organiser: 'not_your_own', administrator: 'not_your_own' },
  },
} as const

/** Asked from a phone, as everything here is. */
const atTheDesk = {
  over: null,
  note: 'A browser asks this before it is known whose it is.',
  nobody: 'only_at_desk',
  member: 'only_at_desk',
  former: 'only_at_desk',
  roles: {
    writer: 'only_at_desk',
    reviewer: 'only_at_desk',
    publisher: 'only_at_desk',
    organiser: 'only_at_desk',
    administrator: 'only_at_desk',
  },
} as const
const anyStaff = { over: null, ...staffOnly, roles: { ...each, administrator: 'yes' } } as const
const anybodysOwn = { over: null, ...anyMember, roles: { ...each, administrator: 'yes' } } as const

export const deskTable: { [Name in keyof DeskApi]: DeskRow } = {
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
