import type { Unit } from '../../domain/unit'
import { cache } from './cache'
import type { Documents } from './documents'
import { insertMissing } from './insert-missing'

/** What one roster holds, imported or corrected by hand; once it is whole, its units and people never change. */
export interface RosterVersion {
  /** `r-` and a keyed hash of what the file says; of a correction, chance. */
  _id: string
  /** ms; when it was imported last. */
  importedAt: number
  /** Who imported it: a member's id, or a command's name. */
  by: string
  /** How many. */
  units: number
  people: number
  /** The version whose people these are too: a correction changes units alone. */
  peopleOf?: string
  /**
   * What of it is there: all, the units alone, what has come so far of all or of the people, or what a removal that has begun
   * has left of these.
   */
  state: 'whole' | 'units' | 'coming' | 'people coming' | 'going' | 'people going'
}

/** The document `current`, which alone says which version holds now. */
export type CurrentRoster = Omit<RosterVersion, '_id' | 'state' | 'peopleOf'> & {
  _id: 'current'
  rosterId: string
  /** The version under which its people are found. */
  peopleOf: string
  /** The entry of the change that made it hold; null of a command. */
  auditId: string | null
}

export interface UnitPage {
  /** `<rosterId>:<n>` */
  _id: string
  units: Unit[]
}

/** Somebody on a roster, known by a keyed hash alone. */
export interface RosterPerson {
  /** `<rosterId>:<personId>` */
  _id: string
  unitId: string
}

/** A request of so many documents stays under 1 MB; a read gives no more. */
const perPart = 1000

export function openRoster(
  rosters: Documents<RosterVersion | CurrentRoster>,
  pages: Documents<UnitPage>,
  people: Documents<RosterPerson>,
) {
  const current = cache(60_000, 1, async () => (await rosters.get('current')) as CurrentRoster | null)
  const pagesOf = async (rosterId: string): Promise<Unit[]> => {
    const found = await pages.find({ where: { _id: withIn(rosterId, pages) }, limit: perPart })
    const place = ({ _id }: UnitPage) => Number(_id.slice(rosterId.length + 1))
    return found.sort((a, b) => place(a) - place(b)).flatMap((page) => page.units)
  }
  const units = cache(Infinity, 8, async (rosterId): Promise<Unit[]> => {
    if (!(await rosters.get(rosterId))) throw new Error(`there is no roster ${rosterId}`)
    return pagesOf(rosterId)
  })
  const { is } = rosters
  const all = rosters as unknown as Documents<RosterVersion>
  const held = rosters as unknown as Documents<CurrentRoster>
  return {
    /** The version that holds now, at most 60 s old; null before the first import. */
    current: (now: number) => current('current', now),
    /** The same, fresh. */
    currentNow: async () => (await rosters.get('current')) as CurrentRoster | null,
    version: async (rosterId: string) => (await rosters.get(rosterId)) as RosterVersion | null,
    /** Every unit of a version, in the order street, enterprise, team; kept in the instance for good. */
    units: (rosterId: string): Promise<Unit[]> => units(rosterId, 0),
    /** What has come of its units so far, and of its people how many. */
    comeOf: async (rosterId: string) => ({
      units: await pagesOf(rosterId),
      people: await people.count({ _id: withIn(rosterId, people) }),
    }),
    people: {
      /** Those of these `personId`s that are on that roster, in one read. */
      find: async (rosterId: string, personIds: readonly string[]) =>
        (
          await people.find({
            where: { _id: people.is.in(personIds.map((id) => `${rosterId}:${id}`)) },
            limit: perPart,
          })
        ).map(({ _id, unitId }) => ({ personId: _id.slice(rosterId.length + 1), unitId })),
    },
    /** Every version, as it stands now. */
    versions: () => all.find({ where: { _id: is.gt('r-') }, limit: perPart }),
    /** Makes a version as young as a new one, if it is in that state; from then on no removal begins. Says whether it did. */
    renew: async (rosterId: string, state: RosterVersion['state'], now: number, then = state) =>
      (await all.update({ _id: rosterId, state }, { importedAt: now, state: then })) > 0,
    /** Changes the state of a version that was imported before then (ms), if it is still as it was read; says whether it did. */
    turn: async ({ _id, state }: RosterVersion, to: RosterVersion['state'], before: number) =>
      (await all.update({ _id, state, importedAt: is.lt(before) }, { state: to })) > 0,
    /** Takes away a slice of a version's people, or of its pages; says how many. */
    removePeople: (rosterId: string) => removeSlice(people, rosterId),
    removePages: (rosterId: string) => removeSlice(pages, rosterId),
    removeVersion: (rosterId: string) => all.remove({ _id: rosterId, state: 'going' }),
    /** Stores what is missing of these documents, at most 1000: a part can be stored again. */
    insertPages: (part: UnitPage[]) => insertMissing(pages, part),
    insertPeople: (part: RosterPerson[]) => insertMissing(people, part),
    insertVersion: (version: RosterVersion) => rosters.insert(version),
    /** One write makes a version hold in place of the one that held; says whether that one held. Null is the first of all. */
    makeCurrent: async (
      { _id: rosterId, importedAt, by, units, people, peopleOf = rosterId }: Omit<RosterVersion, 'state'>,
      holds: string | null,
      auditId: string | null = null,
    ): Promise<boolean> => {
      const next = { rosterId, importedAt, by, units, people, peopleOf, auditId }
      if (holds === null) return held.insert({ _id: 'current', ...next })
      return (await held.update({ _id: 'current', rosterId: holds }, next)) > 0
    },
  }
}

/** `;` is the character after `:`. */
const withIn = <D extends { _id: string }>(rosterId: string, { is }: Documents<D>): object =>
  is.and(is.gt(`${rosterId}:`), is.lt(`${rosterId};`))

async function removeSlice<D extends { _id: string }>(
  documents: Documents<D>,
  rosterId: string,
): Promise<number> {
  const { find, remove, is } = documents
  type Where = Parameters<typeof remove>[0]
  const where = { _id: withIn(rosterId, documents) } as Where
  const found = await find({ where, limit: perPart, fields: ['_id'] })
  return found.length === 0 ? 0 : remove({ _id: is.in(found.map(({ _id }) => _id)) } as Where)
}
