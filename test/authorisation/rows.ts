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
export const manages = grid(`
  district          yes          yes          yes          yes          yes          yes
  street            not_allowed  yes          yes          yes          not_allowed  not_allowed
  enterprise        not_allowed  not_allowed  yes          not_allowed  not_allowed  not_allowed
  other street      not_allowed  not_allowed  not_allowed  not_allowed  yes          yes
  other enterprise  not_allowed  not_allowed  not_allowed  not_allowed  not_allowed  yes
`)
export const sees = grid(`
  district          seen    seen    seen    seen    seen    seen
  street            hidden  seen    seen    seen    hidden  hidden
  enterprise        hidden  hidden  seen    hidden  hidden  hidden
  other street      hidden  hidden  hidden  hidden  seen    seen
  other enterprise  hidden  hidden  hidden  hidden  hidden  seen
`)
/** Of what the roster does not have there is no code; only who may in the whole district hears that. */
export const draws = grid(`
  district          unit_not_found  yes          yes          yes          yes          yes
  street            not_allowed     yes          yes          yes          not_allowed  not_allowed
  enterprise        not_allowed     not_allowed  yes          not_allowed  not_allowed  not_allowed
  other street      not_allowed     not_allowed  not_allowed  not_allowed  yes          yes
  other enterprise  not_allowed     not_allowed  not_allowed  not_allowed  not_allowed  yes
`)
/** The first administrator's code is worth something as long as the district has none. */
export const claims = grid(`
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

export const staffOnly = { nobody: 'not_signed_in', member: 'not_staff', former: 'not_staff' } as const
export const anyMember = { nobody: 'not_signed_in', member: 'yes', former: 'yes' } as const

export const none = {
  writer: 'not_allowed',
  reviewer: 'not_allowed',
  publisher: 'not_allowed',
  organiser: 'not_allowed',
} as const
export const each = { writer: 'yes', reviewer: 'yes', publisher: 'yes', organiser: 'yes' } as const
export const worthless = {
  writer: 'code_not_accepted',
  reviewer: 'code_not_accepted',
  publisher: 'code_not_accepted',
  organiser: 'code_not_accepted',
} as const

export const organisesDistrict = { ...none, organiser: ofDistrict, administrator: ofDistrict } as const

export const administersDistrict = {
  over: null,
  ...staffOnly,
  roles: { ...none, administrator: ofDistrict },
} as const

export const organises = { ...none, organiser: manages, administrator: manages } as const

export const toOneself = {
  what: 'oneself',
  member: 'not_staff',
  former: 'not_staff',
  roles: { ...none, administrator: 'not_yourself' },
} as const

/** Nobody is judge of their own paper. */
export const judges = {
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
export const atTheDesk = {
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
export const anyStaff = { over: null, ...staffOnly, roles: { ...each, administrator: 'yes' } } as const
export const anybodysOwn = { over: null, ...anyMember, roles: { ...each, administrator: 'yes' } } as const

export const results = { ...staffOnly, roles: organises } as const
