import type { Documents } from './documents'
import { history } from './history'

/** That a person of the roster takes part in a contest as this member (`contest:person`), or tried to as another one. */
export interface Entry {
  _id: string
  contestId: string
  personId: string
  memberId: string
  state: 'in' | 'refused'
  at: number
}

interface Entering {
  contestId: string
  personId: string
  memberId: string
  now: number
}

export function openEntries(entries: Documents<Entry>) {
  const { is } = entries
  return {
    history: history(entries, 'at'),
    /** Whether this member is the one as whom the person takes part; another one is noted, for staff to see. */
    async enter({ contestId, personId, memberId, now }: Entering): Promise<boolean> {
      const _id = `${contestId}:${personId}`
      const entry: Entry = { _id, contestId, personId, memberId, state: 'in', at: now }
      if (await entries.insert(entry)) return true
      if ((await entries.get(_id))?.memberId === memberId) return true
      await entries.insert({ ...entry, _id: `${_id}:${memberId}`, state: 'refused' })
      return false
    },
    /** Takes away so many of a contest's entries, refused ones too; says how many. */
    async forgetSome(contestId: string, limit: number): Promise<number> {
      const found = await entries.find({ where: { contestId }, limit, fields: ['contestId'] })
      return found.length === 0 ? 0 : entries.remove({ _id: is.in(found.map(({ _id }) => _id)) })
    },
  }
}
