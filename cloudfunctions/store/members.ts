import type { Documents } from './documents'

/** What the federation keeps of a member. The id is a keyed hash: no OPENID is stored beside a name or a score. */
export interface Member {
  _id: string
  name: string
  streetId: string
  joinedAt: number
  changedAt: number
}

export function openMembers(members: Documents<Member>) {
  return {
    get: (id: string) => members.get(id),
    put: (member: Member) => members.put(member),
  }
}
