import type { UnitPath } from './unit'

/** 撰稿, 审核, 发布, 竞赛组织, 管理员. */
export const roles = ['writer', 'reviewer', 'publisher', 'organiser', 'administrator'] as const
export type Role = (typeof roles)[number]

/** Where a grant holds: in the whole district, or in one unit and everything under it. */
export type Scope = { level: 'district' } | { level: 'street' | 'enterprise'; unitId: string }

export interface Grant {
  role: Role
  scope: Scope
}

/** The units that a thing lies in; what concerns the whole district lies in none. */
export type Place = UnitPath | 'district'

interface Rule {
  /** Who may: anybody at all, anybody who is signed in, or staff with one of these roles. */
  by: 'anyone' | 'member' | readonly Role[]
  /** The role must be held over the place of the thing. Without it the operation keeps to what the asker may see. */
  scoped: boolean
  /** What is done is written into the audit. */
  writes: boolean
}

const newsStaff = ['writer', 'reviewer', 'publisher', 'administrator'] as const

/** Everything that the desk can be asked for, and who may. */
export const actions = {
  'come to the desk': { by: 'anyone', scoped: false, writes: false },
  'look at a sign-in': { by: roles, scoped: false, writes: false },
  'sign in at the desk': { by: roles, scoped: false, writes: true },
  'look at own sessions': { by: 'member', scoped: false, writes: false },
  'end own sessions': { by: 'member', scoped: false, writes: true },
  'know oneself': { by: 'member', scoped: false, writes: false },
  'become staff': { by: 'member', scoped: false, writes: true },
  // A steward stands at the door of any unit's event: which member comes there is not known before.
  'check a card': { by: roles, scoped: false, writes: false },
  'check a certificate': { by: roles, scoped: false, writes: false },
  'find units': { by: roles, scoped: false, writes: false },
  'see the roster': { by: ['administrator'], scoped: true, writes: false },
  // Parts of a roster show nowhere until it is made to hold, which is written down.
  'bring a roster': { by: ['administrator'], scoped: true, writes: false },
  'keep the roster': { by: ['administrator'], scoped: true, writes: true },
  'see staff': { by: ['administrator'], scoped: false, writes: false },
  'manage staff': { by: ['administrator'], scoped: true, writes: true },
  'make codes': { by: ['organiser', 'administrator'], scoped: true, writes: false },
  'see contests': { by: ['organiser', 'administrator'], scoped: false, writes: false },
  // What is typed is kept every few seconds; the draft itself says who changed it last.
  'draft contests': { by: ['organiser', 'administrator'], scoped: true, writes: false },
  'look into a contest': { by: ['organiser', 'administrator'], scoped: true, writes: false },
  'export results': { by: ['organiser', 'administrator'], scoped: true, writes: true },
  'see banks': { by: ['organiser', 'administrator'], scoped: true, writes: false },
  // Parts of a version show nowhere before its publication, which names their digest and is written down.
  'bring a bank': { by: ['organiser', 'administrator'], scoped: true, writes: false },
  'keep banks': { by: ['organiser', 'administrator'], scoped: true, writes: true },
  'organise contests': { by: ['organiser', 'administrator'], scoped: true, writes: true },
  'arrange apart': { by: ['organiser', 'administrator'], scoped: true, writes: true },
  'see what is arranged': { by: ['organiser', 'administrator'], scoped: false, writes: false },
  'see signals': { by: ['organiser', 'administrator'], scoped: false, writes: false },
  // To look at somebody's answers is written down like a change.
  'judge papers': { by: ['organiser', 'administrator'], scoped: true, writes: true },
  'see articles': { by: newsStaff, scoped: false, writes: false },
  'read articles': { by: newsStaff, scoped: true, writes: false },
  // A draft is no decision: the article itself keeps who wrote at it and when.
  'draft articles': { by: ['writer'], scoped: true, writes: false },
  'bring pictures': { by: ['writer'], scoped: false, writes: false },
  'write articles': { by: ['writer'], scoped: true, writes: true },
  'review articles': { by: ['reviewer'], scoped: true, writes: true },
  'publish articles': { by: ['publisher'], scoped: true, writes: true },
  // A wrong article must come down at night too, whoever is there.
  'withdraw articles': { by: ['publisher', 'administrator'], scoped: true, writes: true },
  'read the audit': { by: ['administrator'], scoped: false, writes: false },
} as const satisfies Record<string, Rule>

export type Action = keyof typeof actions

export type May = { may: true } | { may: false; why: 'not_staff' | 'not_allowed' | 'not_yourself' }

const yes: May = { may: true }
const no = (why: 'not_staff' | 'not_allowed' | 'not_yourself'): May => ({ may: false, why })

/** Whether a scope covers a place: the same unit, or one above it. The district covers everything. */
export function covers(scope: Scope, place: Place): boolean {
  if (scope.level === 'district') return true
  return place !== 'district' && place[scope.level] === scope.unitId
}

/** Whether somebody with these grants may do something over every one of these places; without a place: anywhere. */
export function mayDo(grants: readonly Grant[], need: Action, over: readonly Place[]): May {
  const { by, scoped }: Rule = actions[need]
  if (by === 'anyone' || by === 'member') return yes
  if (grants.length === 0) return no('not_staff')
  const fitting = grants.filter(({ role }) => by.includes(role))
  const places = scoped ? over : []
  const covered = places.every((place) => fitting.some(({ scope }) => covers(scope, place)))
  return fitting.length > 0 && covered ? yes : no('not_allowed')
}

/**
 * Nobody changes their own rights. So nobody raises themselves, and of the district's administrators the last one stays:
 * another would have to remove them.
 */
export const mayChangeRightsOf = (askerId: string, subjectId: string): May =>
  askerId === subjectId ? no('not_yourself') : yes

export const isDistrictAdministrator = (grants: readonly Grant[]): boolean =>
  grants.some(({ role, scope }) => role === 'administrator' && scope.level === 'district')

/** The narrowest place that holds all of these. */
export function commonPlace(places: readonly Place[]): Place {
  const [first = 'district', ...others] = places
  return others.reduce<Place>(shared, first)
}

function shared(a: Place, b: Place): Place {
  if (a === 'district' || b === 'district' || a.street !== b.street) return 'district'
  const enterprise = a.enterprise === b.enterprise ? a.enterprise : null
  return { street: a.street, enterprise, team: enterprise && a.team === b.team ? a.team : null }
}

/** Whether a place is this other one, or lies in it. */
export const liesIn = (place: Place, other: Place): boolean =>
  other === 'district' ||
  (place !== 'district' &&
    place.street === other.street &&
    (other.enterprise === null || place.enterprise === other.enterprise) &&
    (other.team === null || place.team === other.team))

const nameOf = ({ role, scope }: Grant): string =>
  scope.level === 'district' ? role : `${role} ${scope.level} ${scope.unitId}`

/** The grants without those of `taken`, then with those of `given`, each once. */
export function changedGrants(
  grants: readonly Grant[],
  given: readonly Grant[],
  taken: readonly Grant[],
): Grant[] {
  const gone = new Set(taken.map(nameOf))
  const left = grants.filter((grant) => !gone.has(nameOf(grant)))
  return [...new Map([...left, ...given].map((grant) => [nameOf(grant), grant])).values()]
}

export const sameGrants = (a: readonly Grant[], b: readonly Grant[]): boolean =>
  a.map(nameOf).sort().join() === b.map(nameOf).sort().join()
