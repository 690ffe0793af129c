import type { Grant, Place, Role, Scope } from './staff'

/** What a member who is, or was, staff is given of that. Whom else it concerned is left out: neither name nor id. */

/** In the whole district, or in a unit by its names from the street down; none where the roster no longer has it. */
export type KeptPlace = 'district' | string[]

export interface KeptRight {
  role: Role
  over: KeptPlace
}

export interface KeptStaff {
  rights: KeptRight[]
  /** ms */
  changedAt: number
}

const things = ['invitation', 'contest', 'unit'] as const
type Thing = (typeof things)[number]

export interface KeptDeed {
  /** ms */
  at: number
  /** The operation's name. */
  action: string
  over: KeptPlace
  about: 'me' | 'another' | Thing
  /** The asker's rights in that place as it made them; null where it is about something else. */
  rights: KeptRight[] | null
  state: 'intended' | 'done' | 'undone'
}

/** Finds units' names: of where a scope or a thing lies. */
interface Names {
  ofScope(scope: Exclude<Scope, { level: 'district' }>): string[]
  ofPlace(place: Exclude<Place, 'district'>): string[]
}

export const keptRights = (grants: readonly Grant[], names: Names): KeptRight[] =>
  grants.map(({ role, scope }) => ({
    role,
    over: scope.level === 'district' ? 'district' : names.ofScope(scope),
  }))

/** An entry of the audit as it is kept. */
interface Entry {
  at: number
  action: string
  over: Place
  about: string
  after: unknown
  state: KeptDeed['state']
}

export function keptDeed(
  { at, action, over, about, after, state }: Entry,
  me: string,
  names: Names,
): KeptDeed {
  const isMine = about === me
  return {
    at,
    action,
    over: over === 'district' ? 'district' : names.ofPlace(over),
    about: isMine ? 'me' : (things.find((thing) => about.startsWith(`${thing}:`)) ?? 'another'),
    rights: isMine ? rightsIn(after, names) : null,
    state,
  }
}

function rightsIn(after: unknown, names: Names): KeptRight[] | null {
  const grants = (after as { grants?: Grant[] } | null)?.grants
  return grants ? keptRights(grants, names) : null
}
