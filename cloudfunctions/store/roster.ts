import type { Unit } from '../../domain/unit'
import { cache } from './cache'
import type { Documents } from './documents'

/** What one imported roster holds; its units and people never change. */
export interface RosterVersion {
  /** `r-` and a digest of its units and people. */
  _id: string
  /** ms; when it was imported last. */
  importedAt: number
  /** Who imported it: a member's id, or a command's name. */
  by: string
  /** How many. */
  units: number
  people: number
  /** What of it is there: all, the units alone, or what a removal that has begun has left of all, or of the people. */
  state: 'whole' | 'units' | 'going' | 'people going'
}

/** The document `current`, which alone says which version holds now. */
export type CurrentRoster = Omit<RosterVersion, '_id' | 'state'> & { _id: 'current'; rosterId: string }

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
export const perPart = 1000

export function openRoster(
  rosters: Documents<RosterVersion | CurrentRoster>,
  pages: Documents<UnitPage>,
  people: Documents<RosterPerson>,
) {
  const current = cache(60_000, 1, async () => (await rosters.get('current')) as CurrentRoster | null)
  const units = cache(Infinity, 8, async (rosterId): Promise<Unit[]> => {
    const version = (await rosters.get(rosterId)) as RosterVersion | null
    if (!version) throw new Error(`there is no roster ${rosterId}`)
    const ids = Array.from({ length: Math.ceil(version.units / perPart) }, (_, n) => `${rosterId}:${n}`)
    const found = await pages.find({ where: { _id: pages.is.in(ids) }, limit: perPart })
    const byId = new Map(found.map((page) => [page._id, page.units]))
    return ids.flatMap((id) => byId.get(id) ?? [])
  })
  const { is } = rosters
  const all = rosters as unknown as Documents<RosterVersion>
  return {
    /** The version that holds now, at most 60 s old; null before the first import. */
    current: (now: number) => current('current', now),
    /** The same, fresh. */
    currentNow: async () => (await rosters.get('current')) as CurrentRoster | null,
    version: async (rosterId: string) => (await rosters.get(rosterId)) as RosterVersion | null,
    /** Every unit of a version, in the order street, enterprise, team; kept in the instance for good. */
    units: (rosterId: string): Promise<Unit[]> => units(rosterId, 0),
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
    /** One write makes a version hold. */
    makeCurrent: (version: Omit<RosterVersion, 'state'> & { state?: unknown }) => {
      const { _id: rosterId, state: _, ...rest } = version
      return rosters.put({ ...rest, _id: 'current', rosterId })
    },
  }
}

/** `;` is the character after `:`. */
async function removeSlice<D extends { _id: string }>(
  { find, remove, is }: Documents<D>,
  rosterId: string,
): Promise<number> {
  type Where = Parameters<typeof remove>[0]
  const where = { _id: is.and(is.gt(`${rosterId}:`), is.lt(`${rosterId};`)) } as Where
  const found = await find({ where, limit: perPart, fields: ['_id'] })
  return found.length === 0 ? 0 : remove({ _id: is.in(found.map(({ _id }) => _id)) } as Where)
}

/** Whether a refused insert of many leaves some of them stored is not documented: so the missing ones are looked for. */
async function insertMissing<D extends { _id: string }>(documents: Documents<D>, part: D[]): Promise<void> {
  if (part.length === 0 || (await documents.insert(part))) return
  const ids = part.map(({ _id }) => _id)
  const where = { _id: documents.is.in(ids) } as Parameters<Documents<D>['find']>[0]['where']
  const stored = await documents.find({ where, limit: perPart, fields: ['_id'] })
  const known = new Set(stored.map(({ _id }) => _id))
  for (const one of part) if (!known.has(one._id)) await documents.insert(one)
}
