import type { Documents } from './documents'
import { history } from './history'

/**
 * That a person of the roster takes part in a contest as this member (`contest:person`). Of another WeChat of theirs
 * (`contest:person:member`): that it takes part too, or was refused.
 */
export interface Entry {
  _id: string
  contestId: string
  personId: string
  memberId: string
  state: 'in' | 'also' | 'refused'
  /** Of one that is not the first: the member as whom the person began. */
  first?: string
  at: number
}

interface Entering {
  contestId: string
  personId: string
  memberId: string
  now: number
  /** Whether another WeChat of the person may take part too. */
  several: boolean
}

const atOnce = 1000

export function openEntries(entries: Documents<Entry>) {
  const { is } = entries
  return {
    history: history(entries, 'at'),
    /** Whether the person takes part as this member; who is not the first is noted either way. */
    async enter({ contestId, personId, memberId, now, several }: Entering): Promise<boolean> {
      const _id = `${contestId}:${personId}`
      const entry: Entry = { _id, contestId, personId, memberId, state: 'in', at: now }
      if (await entries.insert(entry)) return true
      const first = (await entries.get(_id))?.memberId ?? ''
      if (first === memberId) return true
      const state = several ? 'also' : 'refused'
      await entries.insert({ ...entry, _id: `${_id}:${memberId}`, state, first })
      return several
    },
    /** The members of each person who takes part with more than one, the first to begin first. */
    async several(contestId: string): Promise<string[][]> {
      const persons = new Map<string, string[]>()
      for (let after = '', full = true; full;) {
        const where = { contestId, state: 'also' as const, _id: is.gt(after) }
        const others = await entries.find({ where, orderBy: [['_id', 'asc']], limit: atOnce })
        for (const { personId, first, memberId } of others)
          persons.set(personId, [...(persons.get(personId) ?? [first ?? '']), memberId])
        full = others.length === atOnce
        after = others.at(-1)?._id ?? ''
      }
      return [...persons.values()]
    },
    /** Takes away so many of a contest's entries, refused ones too; says how many. */
    async forgetSome(contestId: string, limit: number): Promise<number> {
      const found = await entries.find({ where: { contestId }, limit, fields: ['contestId'] })
      return found.length === 0 ? 0 : entries.remove({ _id: is.in(found.map(({ _id }) => _id)) })
    },
  }
}
