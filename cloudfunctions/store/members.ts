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
    /** Names by id, of those who have joined. */
    async names(ids: string[]): Promise<Map<string, string>> {
      const found = await members.find({ where: { _id: members.is.in(ids) }, limit: 1000, fields: ['name'] })
      return new Map(found.map(({ _id, name }) => [_id, name]))
    },
    put: (member: Member) => members.put(member),
  }
}
