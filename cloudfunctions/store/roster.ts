import type { Unit } from '../../domain/unit'
import { cache } from './cache'
import type { Documents } from './documents'

/** What one imported roster holds; it never changes. */
export interface RosterVersion {
  /** `r-` and a digest of its units and people. */
  _id: string
  importedAt: number
  /** Who imported it: a member's id, or a command's name. */
  by: string
  /** How many. */
  units: number
  people: number
}

/** The document `current`, which alone says which version holds now. */
export type CurrentRoster = Omit<RosterVersion, '_id'> & { _id: 'current'; rosterId: string }

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
    /** Stores what is missing of these documents, at most 1000: a part can be stored again. */
    insertPages: (part: UnitPage[]) => insertMissing(pages, part),
    insertPeople: (part: RosterPerson[]) => insertMissing(people, part),
    insertVersion: (version: RosterVersion) => rosters.insert(version),
    /** One write makes a version hold. */
    makeCurrent: (version: RosterVersion) => {
      const { _id: rosterId, ...rest } = version
      return rosters.put({ ...rest, _id: 'current', rosterId })
    },
  }
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
