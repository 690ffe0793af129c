import type { Sex } from '../../domain/ask'
import type { Region } from '../../domain/region'
import type { UnitPath } from '../../domain/unit'
import type { Documents, Where } from './documents'
import { removeDue } from './due'
import { makeNames } from './names'
import { within } from './takers'

/** What the federation keeps of a member. The id is a keyed hash: no OPENID is stored beside a name or a score. */
export interface Member {
  _id: string
  name: string | null
  unit: UnitPath | null
  phone: string | null
  /** WeChat has said that the phone is this member's. A typed one proves nothing. */
  phoneProven: boolean
  /** Rows from before these could be told have neither. */
  sex?: Sex | null
  region?: Region | null
  /** The person on the roster whom a proven phone, or staff, has shown this member to be. */
  personId: string | null
  /** The version of the privacy agreement that was agreed to. */
  agreement: string
  /** ms; then all of this is deleted. */
  keepUntil: number
  joinedAt: number
  changedAt: number
}

const listed = ['name', 'unit', 'personId'] as const
const byName = [
  ['name', 'asc'],
  ['_id', 'asc'],
] as const

export type ListedMember = Pick<Member, '_id' | (typeof listed)[number]>

export function openMembers(members: Documents<Member>) {
  const { is } = members
  return {
    get: (id: string) => members.get(id),
    /** When these members joined (ms), at most a thousand; who is gone is left out. */
    joined: async (ids: string[]): Promise<ReadonlyMap<string, number>> => {
      const found = await members.find({ where: { _id: is.in(ids) }, limit: 1000, fields: ['joinedAt'] })
      return new Map(found.map(({ _id, joinedAt }) => [_id, joinedAt]))
    },
    /** Whose name begins so, within a unit if one is named, by name; at most a thousand, without what else they told. */
    namedLike: (beginning: string): Promise<ListedMember[]> =>
      members.find({
        where: { name: is.and(is.gte(beginning), is.lt(`${beginning}\uffff`)) },
        orderBy: byName,
        limit: 1000,
        fields: listed,
      }),
    /** Those of a unit, or all, by name from behind `after`. */
    async listed(
      path: UnitPath | null,
      after: Pick<ListedMember, '_id' | 'name'> | null,
      limit: number,
    ): Promise<ListedMember[]> {
      const place = path ? within(path) : {}
      const find = (where: Where<Member>, atMost: number): Promise<ListedMember[]> =>
        members.find({ where: { ...place, ...where }, orderBy: byName, limit: atMost, fields: listed })
      if (!after) return find({}, limit)
      const namesakes = await find({ name: after.name, _id: is.gt(after._id) }, limit)
      if (namesakes.length === limit) return namesakes
      return [...namesakes, ...(await find({ name: is.gt(after.name ?? '') }, limit - namesakes.length))]
    },
    put: (member: Member) => members.put(member),
    /** Names of these members, at most a minute old; who is gone has none. */
    names: makeNames((ids) => members.find({ where: { _id: is.in(ids) }, limit: 1000, fields: ['name'] })),
    /** Takes away who joined until then (ms); who has come back since stays. */
    forget: (id: string, until: number) => members.remove({ _id: id, joinedAt: is.lte(until) }),
    /** Takes away so many of those whose time of keeping is over; says how many. */
    forgetDue: (now: number, limit: number) => removeDue(members, now, limit),
  }
}
